package hn.aldia.store;

import hn.aldia.config.secret.SecretSource;
import hn.aldia.text.Sha256;
import hn.aldia.words.Trouble;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server that several machines may share. */
record PostgresDatabase(String url, @Nullable String user, @Nullable SecretSource password)
    implements Database {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final long MIGRATION = key("aldia migration");

  @Override
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "aldia");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password.fetch().reveal());
    }
    Connection connection = DriverManager.getConnection(url, properties);
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void lockForMigration(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("select pg_advisory_xact_lock(" + MIGRATION + ")");
    }
  }

  @Override
  public boolean isDuplicate(SQLException refused) {
    return "23505".equals(refused.getSQLState());
  }

  @Override
  public Trouble trouble(SQLException failure) {
    String state = Objects.requireNonNullElse(failure.getSQLState(), "");
    return new StoreTrouble(
        StoreTrouble.Reason.of(state), failure, place(), String.valueOf(failure.getMessage()));
  }

  /** Kept by a connection of its own: the server lets go of it when that ends. */
  @Override
  public CaseLock lock(String caseId) {
    try {
      Connection connection = connect();
      if (!tryLock(connection, key("aldia case " + caseId))) {
        connection.close();
        throw new CaseBusy(caseId, "?");
      }
      return () -> close(connection);
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  private static boolean tryLock(Connection connection, long key) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement sql = connection.createStatement()) {
      // Not "try": the server needs a moment to see that the last holder's process has died.
      sql.execute("set lock_timeout = '2s'");
      sql.execute("select pg_advisory_lock(" + key + ")");
      return true;
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** The URL without its parameters: one of them may be a password. */
  private String place() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  private static long key(String name) {
    return ByteBuffer.wrap(Sha256.of(name)).getLong();
  }
}
