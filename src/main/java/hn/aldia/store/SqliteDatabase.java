package hn.aldia.store;

import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Folders;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One file on this machine. WAL with full sync: what is committed survives a power cut. */
final class SqliteDatabase implements Database {
  private static final String DRIVERS_PLACE = "org.sqlite.tmpdir";
  private static final Duration ASK_AGAIN = Duration.ofMillis(20);

  /** A disk that is full, or may not be written, is told so by neither of these. */
  private static final Set<StoreTrouble.Reason> VAGUE =
      EnumSet.of(StoreTrouble.Reason.NOT_OPENED, StoreTrouble.Reason.DISK);

  private final Path file;
  private final Path cases;
  private final Duration busy;
  private final SQLiteConfig config = new SQLiteConfig();

  /**
   * @param cases the folder with a folder for each case, where their locks go
   */
  SqliteDatabase(Path file, Path cases, Duration busy) {
    this.file = file;
    this.cases = cases;
    this.busy = busy;
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(Math.toIntExact(busy.toMillis()));
    // A writer asks for its lock at once: upgrading a read lock later would fail, not wait.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  @Override
  public Connection connect() throws SQLException {
    try {
      // SQLite gives its -wal and -shm files the mode of this one.
      FilePrivacy.make(file);
    } catch (IOException e) {
      throw StoreTrouble.of(e, file);
    }
    loadDriver();
    Connection connection = opened();
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * The driver unpacks SQLite's native library into the temp folder at every start and removes it
   * at the end, which a killed process never comes to: so it goes as soon as it is loaded. Where it
   * is loaded already, or was given a place, nothing is done.
   */
  private static synchronized void loadDriver() throws SQLException {
    if (System.getProperty(DRIVERS_PLACE) != null) {
      return;
    }
    try {
      Path unpacked = Files.createTempDirectory("aldia-sqlite");
      System.setProperty(DRIVERS_PLACE, unpacked.toString());
      DriverManager.getConnection("jdbc:sqlite::memory:").close();
      // Windows lets go of a loaded library only at the end; the driver removes it then.
      boolean unused = Folders.deleteQuietly(unpacked);
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  /**
   * The first to open a file turns it to WAL. SQLite's busy timeout does not hold for that: whoever
   * comes in between is refused at once, and is to ask again.
   *
   * @see <a
   *     href="https://www.sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode">
   *     SQLite on busy in WAL mode</a>
   */
  private Connection opened() throws SQLException {
    long end = System.nanoTime() + busy.toNanos();
    while (true) {
      try {
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
      } catch (SQLException e) {
        if (primary(e) != SQLiteErrorCode.SQLITE_BUSY.code || System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(ASK_AGAIN.toNanos());
      }
    }
  }

  @Override
  public void lockForMigration(Connection connection) {
    // Every transaction that writes has the only write lock from its begin.
  }

  /** Of all that may keep a row out only this says that another wrote it. */
  @Override
  public boolean isDuplicate(SQLException refused) {
    return refused instanceof SQLiteException known
        && (known.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
            || known.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);
  }

  @Override
  public Trouble trouble(SQLException failure) {
    if (failure.getCause() instanceof IOException ofTheFile) {
      return StoreTrouble.of(ofTheFile, file);
    }
    return new StoreTrouble(
        reason(failure), failure, file.toString(), String.valueOf(failure.getMessage()));
  }

  private StoreTrouble.Reason reason(SQLException failure) {
    String code = SQLiteErrorCode.getErrorCode(primary(failure)).name();
    StoreTrouble.Reason said = StoreTrouble.Reason.of(code);
    return VAGUE.contains(said) ? StoreTrouble.ofDisk(file).orElse(said) : said;
  }

  @Override
  public CaseLock lock(String caseId) {
    return FileCaseLock.take(cases.resolve(caseId).resolve(".lock"), caseId);
  }

  /** By SQLite's own backup, beside other runs; whole before it takes the last copy's place. */
  @Override
  public void copyAside(Clock clock) {
    var copy = new JournalCopy(file);
    if (copy.isDue(clock.instant())) {
      try {
        CaseLock onlyCopying = copy.lock();
        try (Connection connection = connect()) {
          connection.setAutoCommit(true);
          copy.take(connection);
        } finally {
          onlyCopying.close();
        }
      } catch (CaseBusy anotherTakesIt) {
        return;
      } catch (SQLException e) {
        throw trouble(e);
      }
    }
  }

  /** Deleted rows lie in free pages, in the log and in the copy until these are written anew. */
  @Override
  public void scrub() {
    try (Connection connection = connect()) {
      connection.setAutoCommit(true);
      try (Statement sql = connection.createStatement()) {
        sql.execute("vacuum");
        sql.execute("pragma wal_checkpoint(truncate)");
      }
      var copy = new JournalCopy(file);
      if (copy.taken().isPresent()) {
        copy.take(connection);
      }
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** Extended codes carry their primary code in the low byte. */
  private static int primary(SQLException e) {
    return e.getErrorCode() & 0xff;
  }
}
