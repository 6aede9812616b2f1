package hn.aldia.faults;

import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The disk under a home, which fills up or whose journal takes no more, at the given event; until
 * somebody mends it. To be full it has to be a disk of its own, which only root can give it.
 */
final class FaultyDisk implements AutoCloseable {
  private static final String ROOM = "size=700m";

  private final Path home;
  private final Fault fault;
  private final boolean mounted;
  private volatile boolean harmed;
  private volatile boolean over;

  private FaultyDisk(Path home, Fault fault, boolean mounted) {
    this.home = home;
    this.fault = fault;
    this.mounted = mounted;
  }

  static FaultyDisk of(Path home, Fault fault) throws IOException {
    Files.createDirectories(home);
    boolean mounted =
        fault.fullAt() >= 0 && ran("mount", "-t", "tmpfs", "-o", ROOM, "tmpfs", home.toString());
    return new FaultyDisk(home, fault, mounted);
  }

  void begin(AldiaHome filled) {
    if (fault.failAt() >= 0) {
      var unused = Store.in(filled.folder()).journal().events("c1");
      sql(
          filled,
          "create trigger no_more before insert on case_event when (select count(*) from case_event) >= "
              + fault.failAt()
              + " begin select raise(abort, 'disk I/O error'); end");
    }
    if (mounted) {
      var filling = new Thread(() -> fillUp(JournalFile.of(filled)), "faulty-disk");
      filling.setDaemon(true);
      filling.start();
    }
  }

  boolean hasHarmed() {
    return harmed || (fault.failAt() >= 0 && over);
  }

  private void fillUp(JournalFile journal) {
    while (!over && journal.types().size() < fault.fullAt()) {
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    long used = home.toFile().getTotalSpace() - home.toFile().getFreeSpace();
    harmed = !over && ran("mount", "-o", "remount,size=" + (used + 4096), "tmpfs", home.toString());
  }

  /**
   * After the run that it was done to, which is the first one that speaks of it.
   *
   * @param said what the run said
   */
  void mend(AldiaHome filled, String said) {
    boolean wasHere = mounted ? harmed : fault.failAt() >= 0 && said.contains("aldia.db");
    if (over || !wasHere) {
      return;
    }
    over = true;
    if (fault.failAt() >= 0) {
      sql(filled, "drop trigger if exists no_more");
    }
    if (mounted) {
      ran("mount", "-o", "remount," + ROOM, "tmpfs", home.toString());
    }
  }

  private static void sql(AldiaHome filled, String statement) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + filled.folder().resolve("aldia.db"));
        var run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean ran(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notHere) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    over = true;
    if (mounted) {
      ran("umount", "-l", home.toString());
    }
  }
}
