package hn.aldia.store;

import hn.aldia.store.Sql.Transaction;
import java.sql.SQLException;
import java.time.Instant;

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
        tx ->
            tx.update(
                "insert into told_news (case_id, told, telling, tries) values (?, ?, ?, 0)"
                    + " on conflict (case_id) do nothing",
                caseId,
                upTo,
                upTo));
  }

  public Untold untold(String caseId) {
    return sql.in(tx -> row(tx, caseId)).untold();
  }

  /** It is told now, up to this event. */
  public void telling(String caseId, long upTo) {
    sql.run(
        tx -> {
          Row row = row(tx, caseId);
          int tries = row.untold().again() ? row.tries() + 1 : 1;
          write(tx, caseId, new Row(row.untold().after(), upTo, tries));
        });
  }

  public void told(String caseId, long upTo) {
    sql.run(tx -> write(tx, caseId, new Row(upTo, upTo, 0)));
  }

  /** It did not get through: it is told the next time, as for the first time. */
  public void failed(String caseId) {
    sql.run(
        tx -> {
          long told = row(tx, caseId).told();
          write(tx, caseId, new Row(told, told, 0));
        });
  }

  /** Whether this was told, or need not be. */
  public boolean isTold(String caseId, String what) {
    return sql.in(
        tx ->
            tx.first(
                    "select at from told_once where case_id = ? and what = ?",
                    row -> row.getLong(1),
                    caseId,
                    what)
                .isPresent());
  }

  public void told(String caseId, String what, Instant now) {
    sql.run(
        tx ->
            tx.update(
                "insert into told_once (case_id, what, at) values (?, ?, ?)"
                    + " on conflict (case_id, what) do nothing",
                caseId,
                what,
                now.toEpochMilli()));
  }

  private static Row row(Transaction tx, String caseId) throws SQLException {
    return tx.first(
            "select told, telling, tries from told_news where case_id = ?",
            row -> new Row(row.getLong(1), row.getLong(2), row.getInt(3)),
            caseId)
        .orElse(Row.NONE);
  }

  private static void write(Transaction tx, String caseId, Row row) throws SQLException {
    tx.update(
        "insert into told_news (case_id, told, telling, tries) values (?, ?, ?, ?)"
            + " on conflict (case_id) do update set told = excluded.told,"
            + " telling = excluded.telling, tries = excluded.tries",
        caseId,
        row.told(),
        row.telling(),
        row.tries());
  }
}
