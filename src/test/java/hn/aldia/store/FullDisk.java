package hn.aldia.store;

import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** SQLite with no room for more than a few pages: it fails as it does on a full disk. */
final class FullDisk implements Database {
  private final Database real;

  FullDisk(Path home) {
    real = new SqliteDatabase(home.resolve("aldia.db"), home, Duration.ofSeconds(1));
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = real.connect();
    try (Statement sql = connection.createStatement()) {
      sql.execute("pragma max_page_count = 20");
    }
    return connection;
  }

  @Override
  public void lockForMigration(Connection connection) throws SQLException {
    real.lockForMigration(connection);
  }

  @Override
  public boolean isDuplicate(SQLException refused) {
    return real.isDuplicate(refused);
  }

  @Override
  public Trouble trouble(SQLException failure) {
    return real.trouble(failure);
  }

  @Override
  public CaseLock lock(String caseId) {
    return real.lock(caseId);
  }
}
