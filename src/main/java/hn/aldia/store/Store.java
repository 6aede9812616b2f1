package hn.aldia.store;

import hn.aldia.config.secret.SecretSource;
import hn.aldia.words.Trouble;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The journal and the locks of all cases, wherever they are kept. */
public final class Store {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final Duration BUSY = Duration.ofSeconds(10);

  private final Database database;
  private final Journal journal;

  private Store(Database database, String place) {
    this.database = database;
    this.journal = Journal.open(database, place);
  }

  /** {@code <home>/aldia.db}. */
  public static Store in(Path home) {
    return sqlite(home.resolve("aldia.db"), home);
  }

  /**
   * @param url {@code store.url}: {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://…}
   * @throws StoreTrouble it cannot be opened, or is of another kind
   */
  public static Store at(
      String url, @Nullable String user, @Nullable SecretSource password, Path home) {
    if (url.startsWith(SQLITE)) {
      return sqlite(home.resolve(url.substring(SQLITE.length())), home);
    }
    if (url.startsWith(POSTGRES)) {
      return new Store(new PostgresDatabase(url, user, password), url.replaceFirst("\\?.*", ""));
    }
    throw new StoreTrouble(
        StoreTrouble.Reason.UNKNOWN_URL, null, url.replaceFirst("\\?.*", ""), "store.url");
  }

  private static Store sqlite(Path file, Path home) {
    return new Store(new SqliteDatabase(file, home.resolve("cases"), BUSY), file.toString());
  }

  public void copyAside(Clock clock) {
    database.copyAside(clock);
  }

  public Journal journal() {
    return journal;
  }

  public int rowsOf(String caseId) {
    return new Forgetting(database).rows(caseId);
  }

  public void forget(String caseId) {
    new Forgetting(database).forget(caseId);
  }

  public SiteLedger sites() {
    return new SiteLedger(database);
  }

  public SignInLedger signIns() {
    return new SignInLedger(database);
  }

  public ToldLedger told() {
    return new ToldLedger(database);
  }

  /** What a failure of the database means, for libraries that meet it. */
  public Trouble trouble(SQLException failure) {
    return database.trouble(failure);
  }

  /**
   * For libraries that keep tables of their own here: new connections that commit each statement by
   * itself, which is all that is asked of a source of them.
   */
  public DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (source, method, args) -> {
              if (method.getName().equals("getConnection")) {
                return committing();
              }
              throw new SQLFeatureNotSupportedException(method.getName());
            });
  }

  public boolean isShared() {
    return database instanceof PostgresDatabase;
  }

  /**
   * Makes this run the only one on a case until the lock is closed or the process ends.
   *
   * @throws CaseBusy another run has it
   */
  public CaseLock lock(String caseId) {
    return database.lock(caseId);
  }

  private Connection committing() throws SQLException {
    Connection connection = database.connect();
    connection.setAutoCommit(true);
    return connection;
  }
}
