package hn.aldia.browser.launch;

import hn.aldia.config.home.FilesIn;
import hn.aldia.config.home.Folders;
import hn.aldia.config.home.Unchecked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The temp folder of one driver and its browsers. It carries our process id in its name, so that
 * the next start can sweep away what a killed one left.
 */
public final class PrivateTemp implements AutoCloseable {
  /** Chromium makes a Unix socket 57 characters further down; 107 is the most a socket may have. */
  private static final int LONGEST = 46;

  /** In the folder of a kept browser, the file that names that browser's own. */
  private static final String OWNER = "owner";

  private final Path folder;
  private final Thread whenInterrupted;

  private PrivateTemp(Path folder) {
    this.folder = folder;
    this.whenInterrupted = new Thread(() -> Folders.deleteQuietly(folder), "aldia-temp");
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  /** A new folder, after a sweep. In the user's cache, or in the system's temp if that is long. */
  public static PrivateTemp create(Machine machine) {
    return Unchecked.get(
        () -> {
          Path parent = parent(machine);
          sweep(parent);
          return new PrivateTemp(next(parent));
        });
  }

  public static Path parent(Machine machine) throws IOException {
    Path cache = machine.cache().resolve("aldia").resolve("tmp").toAbsolutePath();
    Path system =
        Path.of(System.getProperty("java.io.tmpdir", "/tmp"))
            .resolve("aldia-" + System.getProperty("user.name", "me"));
    if (cache.toString().length() > LONGEST - 10 && machine.os() != Machine.Os.WINDOWS) {
      return Folders.ownersOnly(system);
    }
    try {
      return Folders.ownersOnly(cache);
    } catch (IOException homeIsReadOnly) {
      return Folders.ownersOnly(system);
    }
  }

  /** Of a kept browser: it must outlive the assistant, and goes with the profile. */
  public static Path ofKept(Path kept, Machine machine) throws IOException {
    return parent(machine)
        .resolve("k" + Integer.toHexString(kept.toAbsolutePath().normalize().hashCode()));
  }

  public static void createForKept(Path kept, Machine machine) throws IOException {
    byte[] owner = kept.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    Folders.write(Folders.ownersOnly(ofKept(kept, machine)).resolve(OWNER), owner);
  }

  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    Folders.deleteQuietly(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    } catch (IllegalStateException shuttingDown) {
      return; // It deletes the same once more.
    }
  }

  private static Path next(Path parent) throws IOException {
    int n = 0;
    while (true) {
      Path mine = parent.resolve(ProcessHandle.current().pid() + "-" + Integer.toString(n, 36));
      try {
        return Folders.ownersOnly(Files.createDirectory(mine));
      } catch (FileAlreadyExistsException takenByAnotherDriverOfOurs) {
        n++;
      }
    }
  }

  /**
   * Removes what killed ones have left, with the profiles of their browsers. Every start does so;
   * this is for a run that may come without a browser.
   */
  public static void sweep(Machine machine) {
    Unchecked.run(() -> sweep(parent(machine)));
  }

  private static void sweep(Path parent) throws IOException {
    for (Path folder : FilesIn.folder(parent)) {
      try {
        if (isLeftOver(folder)) {
          Folders.deleteQuietly(folder);
        }
      } catch (NoSuchFileException gone) {
        // Another run of ours sweeps at the same time, or its folder's owner has just ended.
      }
    }
  }

  private static boolean isLeftOver(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    if (name.matches("\\d+-\\w+")) {
      long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
      Instant made = Files.getLastModifiedTime(folder).toInstant();
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .flatMap(owner -> owner.info().startInstant())
          .map(started -> started.isAfter(made.plusSeconds(2)))
          .orElse(true);
    }
    Path owner = folder.resolve(OWNER);
    return Files.exists(owner) && !Files.exists(Path.of(Files.readString(owner)));
  }
}
