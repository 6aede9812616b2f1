package hn.aldia.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * What a person was told of each case, by whatever machine: up to which event of the journal, and
 * what else is told once. It is noted before and after: who was killed in between may or may not
 * have told it, and it is told once more, marked so, and never a third time. Thread-safe.
 */
public final class ToldLedger {
  private static final int MOST_TRIES = 2;

  private final Sql sql;

  ToldLedger(Database database) {
    this.sql = new Sql(database);
  }

  /**
   * What is still to be told.
   *
   * @param after events with a higher number
   * @param again a run was ended while it told them
   */
  public record Untold(long after, boolean again) {}

  private record Row(long told, long telling, int tries) {
    static final Row NONE = new Row(0, 0, 0);

    Untold untold() {
      boolean cutOff = telling > told;
      return cutOff && tries >= MOST_TRIES ? new Untold(telling, false) : new Untold(told, cutOff);
    }
  }

  /** A case that was never told of: what happened up to here is no news. */
  public void begin(String caseId, long upTo) {
    sql.run(
        connection ->
            Sql.update(
                connection,
                "insert into told_news (case_id, told, telling, tries) values (?, ?, ?, 0)"
                    + " on conflict (case_id) do nothing",
                caseId,
                upTo,
                upTo));
  }

  public Untold untold(String caseId) {
    return sql.in(connection -> row(connection, caseId)).untold();
  }

  /** It is told now, up to this event. */
  public void telling(String caseId, long upTo) {
    sql.run(
        connection -> {
          Row row = row(connection, caseId);
          int tries = row.untold().again() ? row.tries() + 1 : 1;
          write(connection, caseId, new Row(row.untold().after(), upTo, tries));
        });
  }

  /** It was told, or seen, up to this event. */
  public void told(String caseId, long upTo) {
    sql.run(connection -> write(connection, caseId, new Row(upTo, upTo, 0)));
  }

  /** It did not get through: it is told the next time, as for the first time. */
  public void failed(String caseId) {
    sql.run(
        connection -> {
          long told = row(connection, caseId).told();
          write(connection, caseId, new Row(told, told, 0));
        });
  }

  /** Whether this was told, or need not be. */
  public boolean isTold(String caseId, String what) {
    return sql.in(
        connection ->
            !Sql.query(
                    connection,
                    "select at from told_once where case_id = ? and what = ?",
                    row -> row.getLong(1),
                    caseId,
                    what)
                .isEmpty());
  }

  public void told(String caseId, String what, Instant now) {
    sql.run(
        connection ->
            Sql.update(
                connection,
                "insert into told_once (case_id, what, at) values (?, ?, ?)"
                    + " on conflict (case_id, what) do nothing",
                caseId,
                what,
                now.toEpochMilli()));
  }

  private static Row row(Connection connection, String caseId) throws SQLException {
    List<Row> found =
        Sql.query(
            connection,
            "select told, telling, tries from told_news where case_id = ?",
            row -> new Row(row.getLong(1), row.getLong(2), row.getInt(3)),
            caseId);
    return found.isEmpty() ? Row.NONE : found.get(0);
  }

  private static void write(Connection connection, String caseId, Row row) throws SQLException {
    Sql.update(
        connection,
        "insert into told_news (case_id, told, telling, tries) values (?, ?, ?, ?)"
            + " on conflict (case_id) do update set told = excluded.told,"
            + " telling = excluded.telling, tries = excluded.tries",
        caseId,
        row.told(),
        row.telling(),
        row.tries());
  }
}
