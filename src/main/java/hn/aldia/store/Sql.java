package hn.aldia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Work in one transaction on a connection of its own, which outlives it never: what throws leaves
 * nothing behind.
 */
record Sql(Database database) {
  interface Work<T> {
    T on(Transaction tx) throws SQLException;
  }

  interface Task {
    void on(Transaction tx) throws SQLException;
  }

  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * @throws hn.aldia.words.Trouble what the database's failure means
   */
  <T> T in(Work<T> work) {
    try (Connection connection = database.connect()) {
      T result = work.on(new Transaction(connection));
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
            tx -> {
              task.on(tx);
              return true;
            });
  }

  record Transaction(Connection connection) {
    void update(String statement, Object... values) throws SQLException {
      try (PreparedStatement sql = prepared(statement, values)) {
        sql.executeUpdate();
      }
    }

    <T> List<T> query(String statement, Row<T> read, Object... values) throws SQLException {
      var found = new ArrayList<T>();
      try (PreparedStatement sql = prepared(statement, values);
          ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          found.add(read.of(row));
        }
      }
      return List.copyOf(found);
    }

    <T> Optional<T> first(String statement, Row<T> read, Object... values) throws SQLException {
      return query(statement, read, values).stream().findFirst();
    }

    /** The first number of the first row; 0 where there is none. */
    long number(String statement, Object... values) throws SQLException {
      return first(statement, row -> row.getLong(1), values).orElse(0L);
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
      PreparedStatement sql = connection.prepareStatement(statement);
      for (int i = 0; i < values.length; i++) {
        sql.setObject(i + 1, values[i]);
      }
      return sql;
    }
  }
}
