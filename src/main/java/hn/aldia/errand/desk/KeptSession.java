package hn.aldia.errand.desk;

import hn.aldia.config.home.FilePrivacy;
import java.io.IOException;
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
    if (!Files.isRegularFile(state()) || !Files.isRegularFile(list())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(list()).strip());
    } catch (IOException notReadable) {
      return Optional.empty();
    }
  }

  void keep(String address) {
    try {
      if (!Files.isRegularFile(list()) || !Files.readString(list()).equals(address)) {
        FilePrivacy.of(list()).write(list(), address);
      }
    } catch (IOException notKept) {
      // The next visit goes by the front door.
      return;
    }
  }

  private Path list() {
    return folder.resolve("list-address.txt");
  }
}
