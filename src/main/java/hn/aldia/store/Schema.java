package hn.aldia.store;

import hn.aldia.config.home.Shipped;
import hn.aldia.store.Sql.Transaction;
import java.sql.SQLException;
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
  void migrate(Transaction tx) throws SQLException {
    database.lockForMigration(tx.connection());
    tx.update("create table if not exists schema_version (version integer not null primary key)");
    int found = (int) tx.number("select max(version) from schema_version");
    if (found > VERSION) {
      throw new StoreTrouble(
          StoreTrouble.Reason.NEWER_SCHEMA, null, place, Integer.toString(found));
    }
    for (int next = found + 1; next <= VERSION; next++) {
      String script = Shipped.text(Schema.class, "schema-" + next + ".sql");
      for (String statement : STATEMENT_END.split(COMMENT.matcher(script).replaceAll(""), -1)) {
        if (!statement.isBlank()) {
          tx.update(statement);
        }
      }
      tx.update("insert into schema_version (version) values (?)", next);
    }
    tx.connection().commit();
  }
}
