package hn.aldia.browser.kept;

import hn.aldia.browser.launch.Awaited;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PrivateTemp;
import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The folder of a kept browser: profile and temp files, and the processes that use them. */
record KeptPlace(Path folder, Machine machine) {
  private static final Duration TO_END = Duration.ofSeconds(5);

  KeptProfile profile() {
    return new KeptProfile(folder.resolve("profile"));
  }

  Path temp() throws IOException {
    return PrivateTemp.ofKept(folder, machine);
  }

  KeptProfile create(List<String> plainHosts) throws IOException {
    Folders.ownersOnly(folder);
    PrivateTemp.createForKept(folder, machine);
    return KeptProfile.create(folder.resolve("profile"), plainHosts);
  }

  /** Where a process's command line cannot be read (Windows), the port's answer must do. */
  boolean isOpen() {
    return machine.os() == Machine.Os.WINDOWS || !profile().processes().isEmpty();
  }

  /** Ends the browser, if it still runs, and removes its files. */
  void clear() throws IOException {
    endProcesses();
    Folders.delete(folder);
    Folders.delete(temp());
  }

  /** The same at once, of a browser whose every file goes with it: it has nothing to save. */
  boolean kill() {
    boolean unused = end(profile().processes(), ProcessHandle::destroyForcibly);
    return comesTrue(this::clearQuietly);
  }

  boolean clearQuietly() {
    try {
      clear();
      return true;
    } catch (IOException stillInUse) {
      return false;
    }
  }

  boolean awaitEnd() {
    return comesTrue(() -> profile().processes().isEmpty());
  }

  private static boolean comesTrue(BooleanSupplier what) {
    Supplier<Optional<Boolean>> asked = () -> Optional.of(true).filter(yes -> what.getAsBoolean());
    return Awaited.until(asked, Duration.ofMillis(20), TO_END).isPresent();
  }

  private void endProcesses() {
    List<ProcessHandle> left = profile().processes();
    if (!left.isEmpty() && !end(left, ProcessHandle::destroy)) {
      boolean unused = end(left, ProcessHandle::destroyForcibly);
    }
  }

  /**
   * Of a browser that was killed the children write their caches down when they see it, into
   * folders that they make anew: so each is ended, and awaited.
   */
  private static boolean end(List<ProcessHandle> all, Consumer<ProcessHandle> how) {
    all.forEach(how);
    return comesTrue(() -> all.stream().noneMatch(KeptPlace::runs));
  }

  /** One that has ended and that nobody has asked about yet is there, and is nothing any more. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
