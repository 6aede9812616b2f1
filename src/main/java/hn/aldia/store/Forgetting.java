package hn.aldia.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Removes a case from every table that knows it, also from such as a later Al Día adds: by the
 * column {@code case_id}, and from db-scheduler's own.
 */
record Forgetting(Database database) {
  private static final String COLUMN = "case_id";

  /** Others refer to it: its rows go last. */
  private static final String EVENTS = "case_event";

  int rows(String caseId) {
    return new Sql(database)
        .in(
            tx -> {
              long all = 0;
              for (Map.Entry<String, String> table : tables(tx.connection()).entrySet()) {
                all += tx.number("select count(*)" + of(table.getKey(), table.getValue()), caseId);
              }
              return (int) all;
            });
  }

  void forget(String caseId) {
    new Sql(database)
        .run(
            tx -> {
              for (Map.Entry<String, String> table : tables(tx.connection()).entrySet()) {
                tx.update("delete" + of(table.getKey(), table.getValue()), caseId);
              }
            });
    database.scrub();
  }

  /** Each with the column that names the case. */
  private static Map<String, String> tables(Connection connection) throws SQLException {
    var all = new LinkedHashMap<String, String>();
    try (ResultSet columns =
        connection
            .getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), "%", COLUMN)) {
      while (columns.next()) {
        all.put(columns.getString("TABLE_NAME"), COLUMN);
      }
    }
    all.put("scheduled_tasks", "task_instance");
    all.remove(EVENTS);
    all.put(EVENTS, COLUMN);
    return all;
  }

  private static String of(String table, String column) {
    return " from " + table + " where " + column + " = ?";
  }
}
