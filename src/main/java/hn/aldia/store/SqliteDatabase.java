package hn.aldia.store;

import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** One file on this machine. WAL with full sync: what is committed survives a power cut. */
final class SqliteDatabase implements Database {
  private static final Duration ASK_AGAIN = Duration.ofMillis(20);

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
      PrivateFiles.folder(file.toAbsolutePath().getParent());
      PrivateFiles.file(file);
    } catch (IOException e) {
      throw new StoreTrouble(
          StoreTrouble.Reason.NOT_OPENED, e, file.toString(), String.valueOf(e.getMessage()));
    }
    NativeSqlite.load();
    Connection connection = opened();
    connection.setAutoCommit(false);
    return connection;
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

  @Override
  public boolean isDuplicate(SQLException refused) {
    return primary(refused) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }

  @Override
  public Trouble trouble(SQLException failure) {
    int code = primary(failure);
    StoreTrouble.Reason reason = StoreTrouble.Reason.FAILED;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      reason = StoreTrouble.Reason.BUSY;
    } else if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      reason = StoreTrouble.Reason.FULL;
    } else if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      reason = StoreTrouble.Reason.READ_ONLY;
    } else if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      reason = StoreTrouble.Reason.NOT_OPENED;
    } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      reason = StoreTrouble.Reason.CORRUPT;
    }
    return new StoreTrouble(reason, failure, file.toString(), String.valueOf(failure.getMessage()));
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
