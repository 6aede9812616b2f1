package hn.aldia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Work in one transaction on a connection of its own, which outlives it never: what throws leaves
 * nothing behind.
 */
record Sql(Database database) {
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  interface Task {
    void on(Connection connection) throws SQLException;
  }

  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * @throws hn.aldia.words.Trouble what the database's failure means
   */
  <T> T in(Work<T> work) {
    try (Connection connection = database.connect()) {
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw database.trouble(e);
    }
  }

  /** As {@link #in}, with nothing to tell. */
  void run(Task task) {
    var unused =
        in(
            connection -> {
              task.on(connection);
              return true;
            });
  }

  static void update(Connection connection, String statement, Object... values)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(statement)) {
      bind(sql, values);
      sql.executeUpdate();
    }
  }

  static <T> List<T> query(Connection connection, String statement, Row<T> read, Object... values)
      throws SQLException {
    var found = new ArrayList<T>();
    try (PreparedStatement sql = connection.prepareStatement(statement)) {
      bind(sql, values);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          found.add(read.of(row));
        }
      }
    }
    return List.copyOf(found);
  }

  private static void bind(PreparedStatement sql, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      sql.setObject(i + 1, values[i]);
    }
  }
}
