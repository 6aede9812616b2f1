package hn.aldia.store;

import hn.aldia.store.Sql.Transaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a site may be visited, for all workers together, and whether it is down. A visit is
 * taken from the budget before it is made. While a site is down, one worker at a time looks whether
 * it is back; the others are told when to ask again. Safe to share between threads.
 */
public final class SiteLedger {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 4;

  /** How long the one that looks may take before another does. */
  private static final Duration PROBE = Duration.ofMinutes(5);

  private final Database database;
  private final Sql sql;

  SiteLedger(Database database) {
    this.database = database;
    this.sql = new Sql(database);
  }

  /**
   * Takes one visit.
   *
   * @param budget visits an hour
   * @return empty: go; else when to ask again
   */
  public Optional<Instant> ask(String site, int budget, Instant now) {
    return sql.in(
        tx -> {
          lock(tx);
          Optional<Instant> down = down(tx, site, now);
          return down.isPresent() ? down : spent(tx, site, budget, now);
        });
  }

  /**
   * The site was down.
   *
   * @param notBefore what the site itself asks for ({@code Retry-After}), or {@code now}
   */
  public Instant down(String site, Instant now, Instant notBefore) {
    return sql.in(
        tx -> {
          lock(tx);
          int inARow = (int) tx.number("select in_a_row from site_pause where site = ?", site) + 1;
          Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(inARow - 1, MOST_DOUBLINGS));
          Instant wanted = now.plus(pause);
          Instant until = wanted.isBefore(notBefore) ? notBefore : wanted;
          pause(tx, site, until, inARow);
          return until;
        });
  }

  /**
   * There is a reason to look now, the site down or not: the next who asks is the one that looks.
   */
  public void knock(String site, Instant now) {
    sql.run(
        tx ->
            tx.update(
                "update site_pause set until = ? where site = ? and until > ?",
                now.toEpochMilli(),
                site,
                now.toEpochMilli()));
  }

  public void up(String site) {
    sql.run(tx -> tx.update("delete from site_pause where site = ?", site));
  }

  private static Optional<Instant> down(Transaction tx, String site, Instant now)
      throws SQLException {
    long until = tx.number("select until from site_pause where site = ?", site);
    if (until == 0) {
      return Optional.empty();
    }
    if (until > now.toEpochMilli()) {
      return Optional.of(Instant.ofEpochMilli(until));
    }
    // Ours to look; who comes meanwhile waits for what we find.
    tx.update(
        "update site_pause set until = ? where site = ?", now.plus(PROBE).toEpochMilli(), site);
    return Optional.empty();
  }

  private static Optional<Instant> spent(Transaction tx, String site, int budget, Instant now)
      throws SQLException {
    // One to come was noted before a clock was set back.
    tx.update(
        "delete from site_visit where at < ? or at > ?",
        now.minus(HOUR).toEpochMilli(),
        now.plus(CLOCKS_DIFFER).toEpochMilli());
    int visits = (int) tx.number("select count(*) from site_visit where site = ?", site);
    if (visits >= budget) {
      // Room comes when as many as are too many have left the hour.
      long oldest =
          tx.number(
              "select at from site_visit where site = ? order by at limit 1 offset "
                  + (visits - budget),
              site);
      return Optional.of(Instant.ofEpochMilli(oldest).plus(HOUR).plusMillis(1));
    }
    tx.update("insert into site_visit (site, at) values (?, ?)", site, now.toEpochMilli());
    return Optional.empty();
  }

  private static void pause(Transaction tx, String site, Instant until, int inARow)
      throws SQLException {
    tx.update(
        "insert into site_pause (site, until, in_a_row) values (?, ?, ?)"
            + " on conflict (site) do update set until = excluded.until,"
            + " in_a_row = excluded.in_a_row",
        site,
        until.toEpochMilli(),
        inARow);
  }

  /** One at a time, in either database. */
  private void lock(Transaction tx) throws SQLException {
    database.lockForMigration(tx.connection());
  }
}
