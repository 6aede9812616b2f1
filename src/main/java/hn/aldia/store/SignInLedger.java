package hn.aldia.store;

import hn.aldia.store.Sql.Transaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When each account was signed in to, by whatever machine: portals lock accounts that are signed in
 * to too often, and sooner where the password is wrong. Safe to share between threads.
 */
public final class SignInLedger {
  private static final Duration AFTER_A_REFUSAL = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 3;

  private final Sql sql;

  SignInLedger(Database database) {
    this.sql = new Sql(database);
  }

  private record Last(Instant at, int refusals) {
    Instant next(Duration pace) {
      return refusals == 0
          ? at.plus(pace)
          : at.plus(AFTER_A_REFUSAL.multipliedBy(1L << Math.min(refusals - 1, MOST_DOUBLINGS)));
    }
  }

  /**
   * What an account has to wait for.
   *
   * @param until when it may be signed in to again
   * @param refused whether it was not let in the last time
   */
  public record Wait(Instant until, boolean refused) {}

  /**
   * @param pace between two that went well; after a refusal it is hours, and more each time
   * @return empty: it may be signed in to
   */
  public Optional<Wait> ask(String site, String caseId, Duration pace, Instant now) {
    // A moment to come is a clock that was set back, and says nothing.
    return sql.in(tx -> last(tx, site, caseId))
        .filter(last -> last.next(pace).isAfter(now) && !last.at().isAfter(now))
        .map(last -> new Wait(last.next(pace), last.refusals() > 0));
  }

  /** It is signed in to now; what comes of it is not known yet. */
  public void begun(String site, String caseId, Instant now) {
    sql.run(tx -> note(tx, site, caseId, now, refusals(tx, site, caseId)));
  }

  public void refused(String site, String caseId, Instant now) {
    sql.run(tx -> note(tx, site, caseId, now, refusals(tx, site, caseId) + 1));
  }

  public void letIn(String site, String caseId, Instant now) {
    sql.run(tx -> note(tx, site, caseId, now, 0));
  }

  private static int refusals(Transaction tx, String site, String caseId) throws SQLException {
    return last(tx, site, caseId).map(Last::refusals).orElse(0);
  }

  private static Optional<Last> last(Transaction tx, String site, String caseId)
      throws SQLException {
    return tx.first(
        "select at, refusals from sign_in where site = ? and case_id = ?",
        row -> new Last(Instant.ofEpochMilli(row.getLong(1)), row.getInt(2)),
        site,
        caseId);
  }

  private static void note(Transaction tx, String site, String caseId, Instant at, int refusals)
      throws SQLException {
    tx.update(
        "insert into sign_in (site, case_id, at, refusals) values (?, ?, ?, ?)"
            + " on conflict (site, case_id) do update set at = excluded.at,"
            + " refusals = excluded.refusals",
        site,
        caseId,
        at.toEpochMilli(),
        refusals);
  }
}
