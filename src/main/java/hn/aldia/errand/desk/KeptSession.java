package hn.aldia.errand.desk;

import hn.aldia.config.home.Memo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the last visit to the portal left for the next one, so that it need neither sign in nor come
 * by the front door.
 */
public record KeptSession(Path folder) {
  static KeptSession of(CaseDesk desk) {
    return new KeptSession(desk.settings().folder().browser());
  }

  /** Of a visit that came inside by another way than signing in. */
  public static void keep(CaseDesk desk, Consumer<Path> state, Optional<String> address) {
    KeptSession kept = of(desk);
    state.accept(kept.state());
    address.ifPresent(kept::keep);
  }

  /** Cookies and local storage. */
  Path state() {
    return folder.resolve("session.json");
  }

  /** Where it was inside, the list above all; empty where there is no session to go there with. */
  Optional<String> address() {
    return Optional.of(list().text().strip())
        .filter(address -> !address.isEmpty() && Files.isRegularFile(state()));
  }

  void keep(String address) {
    if (!list().text().equals(address)) {
      list().write(address);
    }
  }

  private Memo list() {
    return new Memo(folder.resolve("list-address.txt"));
  }
}
