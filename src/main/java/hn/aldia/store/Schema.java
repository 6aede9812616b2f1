package hn.aldia.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The tables, brought up to date step by step from {@code schema-1.sql}, {@code schema-2.sql}… */
record Schema(Database database, String place) {
  static final int VERSION = 3;

  private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
  private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?:\n|$)");

  /**
   * All steps that are missing, in one transaction.
   *
   * @throws StoreTrouble a newer Al Día made these tables
   */
  void migrate(Connection connection) throws SQLException {
    database.lockForMigration(connection);
    run(
        connection,
        "create table if not exists schema_version (version integer not null primary key)");
    int found = version(connection);
    if (found > VERSION) {
      throw new StoreTrouble(
          StoreTrouble.Reason.NEWER_SCHEMA, null, place, Integer.toString(found));
    }
    for (int next = found + 1; next <= VERSION; next++) {
      for (String statement : statements(script(next))) {
        if (!statement.isBlank()) {
          run(connection, statement);
        }
      }
      try (PreparedStatement sql =
          connection.prepareStatement("insert into schema_version (version) values (?)")) {
        sql.setInt(1, next);
        sql.executeUpdate();
      }
    }
    connection.commit();
  }

  private static List<String> statements(String script) {
    return STATEMENT_END.splitAsStream(COMMENT.matcher(script).replaceAll("")).toList();
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select max(version) from schema_version")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static String script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
