package hn.aldia.faults;

import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The disk under a home, which fills up or becomes read-only, or whose journal takes no more or is
 * locked, at the given event; until somebody mends it. To be full or read-only it has to be a disk
 * of its own, which only root can give it.
 */
final class FaultyDisk implements AutoCloseable {
  private static final String ROOM = "size=700m";
  private static final Set<Fault.Disk.Harm> OF_A_MOUNT =
      EnumSet.of(Fault.Disk.Harm.FULL, Fault.Disk.Harm.READ_ONLY);

  private final Path home;
  private final Fault.@Nullable Disk fault;
  private final boolean mounted;
  private volatile boolean harmed;
  private volatile boolean over;
  private volatile @Nullable Connection locking;

  private FaultyDisk(Path home, Fault.@Nullable Disk fault, boolean mounted) {
    this.home = home;
    this.fault = fault;
    this.mounted = mounted;
  }

  static FaultyDisk of(Path home, Fault.@Nullable Disk fault) throws IOException {
    Files.createDirectories(home);
    boolean mounted =
        fault != null
            && OF_A_MOUNT.contains(fault.harm())
            && ran("mount", "-t", "tmpfs", "-o", ROOM, "tmpfs", home.toString());
    return new FaultyDisk(home, fault, mounted);
  }

  void begin(AldiaHome filled) {
    if (fault == null) {
      return;
    }
    switch (fault.harm()) {
      case JOURNAL_FAILS -> {
        made(filled);
        sql(
            "create trigger no_more before insert on case_event"
                + " when (select count(*) from case_event) >= "
                + fault.events()
                + " begin select raise(abort, 'disk I/O error'); end");
      }
      case LOCKED -> {
        made(filled);
        atItsEvent(fault.events(), this::lock);
      }
      case FULL -> {
        if (mounted) {
          atItsEvent(fault.events(), this::fillUp);
        }
      }
      case READ_ONLY -> {}
    }
  }

  /** What can be done only while no run has a file open. */
  void beforeRun() {
    if (fault != null
        && fault.harm() == Fault.Disk.Harm.READ_ONLY
        && mounted
        && !over
        && events() >= fault.events()) {
      harmed = ran("mount", "-o", "remount,ro", home.toString());
    }
  }

  boolean hasHarmed() {
    return harmed || (is(Fault.Disk.Harm.JOURNAL_FAILS) && over);
  }

  private boolean is(Fault.Disk.Harm harm) {
    return fault != null && fault.harm() == harm;
  }

  private static void made(AldiaHome filled) {
    var unused = Store.in(filled.folder()).journal().events("c1");
  }

  private int events() {
    return new JournalFile(home.resolve("aldia.db")).types().size();
  }

  private void atItsEvent(int events, Runnable harm) {
    var watching =
        new Thread(
            () -> {
              while (!over && events() < events) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
              }
              if (!over) {
                harm.run();
              }
            },
            "faulty-disk");
    watching.setDaemon(true);
    watching.start();
  }

  private void fillUp() {
    long used = home.toFile().getTotalSpace() - home.toFile().getFreeSpace();
    harmed = ran("mount", "-o", "remount,size=" + (used + 4096), "tmpfs", home.toString());
  }

  private void lock() {
    try {
      Connection held = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("aldia.db"));
      try (var statement = held.createStatement()) {
        statement.execute("pragma busy_timeout = 5000");
        statement.execute("begin immediate");
      }
      locking = held;
      harmed = true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * After the run that it was done to, which is the first one that speaks of it.
   *
   * @param said what the run said
   */
  void mend(String said) {
    if (over || fault == null || !(mounted ? harmed : said.contains("aldia.db"))) {
      return;
    }
    over = true;
    switch (fault.harm()) {
      case JOURNAL_FAILS -> sql("drop trigger if exists no_more");
      case LOCKED -> unlock();
      case FULL -> ran("mount", "-o", "remount," + ROOM, "tmpfs", home.toString());
      case READ_ONLY -> ran("mount", "-o", "remount,rw", home.toString());
    }
  }

  private void unlock() {
    Connection held = locking;
    try {
      if (held != null) {
        held.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sql(String statement) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("aldia.db"));
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
    unlock();
    if (mounted) {
      ran("umount", "-l", home.toString());
    }
  }
}
