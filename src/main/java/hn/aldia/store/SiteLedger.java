package hn.aldia.store;

import java.sql.Connection;
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
        connection -> {
          lock(connection);
          Optional<Instant> down = down(connection, site, now);
          return down.isPresent() ? down : spent(connection, site, budget, now);
        });
  }

  /**
   * The site was down.
   *
   * @param notBefore what the site itself asks for ({@code Retry-After}), or {@code now}
   */
  public Instant down(String site, Instant now, Instant notBefore) {
    return sql.in(
        connection -> {
          lock(connection);
          int inARow =
              number(connection, "select in_a_row from site_pause where site = ?", site) + 1;
          Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(inARow - 1, MOST_DOUBLINGS));
          Instant wanted = now.plus(pause);
          Instant until = wanted.isBefore(notBefore) ? notBefore : wanted;
          pause(connection, site, until, inARow);
          return until;
        });
  }

  /**
   * There is a reason to look now, the site down or not: the next who asks is the one that looks.
   */
  public void knock(String site, Instant now) {
    sql.run(
        connection ->
            Sql.update(
                connection,
                "update site_pause set until = ? where site = ? and until > ?",
                now.toEpochMilli(),
                site,
                now.toEpochMilli()));
  }

  /** The site answered. */
  public void up(String site) {
    sql.run(connection -> Sql.update(connection, "delete from site_pause where site = ?", site));
  }

  private static Optional<Instant> down(Connection connection, String site, Instant now)
      throws SQLException {
    long until = value(connection, "select until from site_pause where site = ?", site);
    if (until == 0) {
      return Optional.empty();
    }
    if (until > now.toEpochMilli()) {
      return Optional.of(Instant.ofEpochMilli(until));
    }
    // Ours to look; who comes meanwhile waits for what we find.
    Sql.update(
        connection,
        "update site_pause set until = ? where site = ?",
        now.plus(PROBE).toEpochMilli(),
        site);
    return Optional.empty();
  }

  private static Optional<Instant> spent(
      Connection connection, String site, int budget, Instant now) throws SQLException {
    // One to come was noted before a clock was set back.
    Sql.update(
        connection,
        "delete from site_visit where at < ? or at > ?",
        now.minus(HOUR).toEpochMilli(),
        now.plus(CLOCKS_DIFFER).toEpochMilli());
    int visits = number(connection, "select count(*) from site_visit where site = ?", site);
    if (visits >= budget) {
      // Room comes when as many as are too many have left the hour.
      long oldest =
          value(
              connection,
              "select at from site_visit where site = ? order by at limit 1 offset "
                  + (visits - budget),
              site);
      return Optional.of(Instant.ofEpochMilli(oldest).plus(HOUR).plusMillis(1));
    }
    Sql.update(
        connection, "insert into site_visit (site, at) values (?, ?)", site, now.toEpochMilli());
    return Optional.empty();
  }

  private static void pause(Connection connection, String site, Instant until, int inARow)
      throws SQLException {
    Sql.update(
        connection,
        "insert into site_pause (site, until, in_a_row) values (?, ?, ?)"
            + " on conflict (site) do update set until = excluded.until,"
            + " in_a_row = excluded.in_a_row",
        site,
        until.toEpochMilli(),
        inARow);
  }

  /** One at a time, in either database. */
  private void lock(Connection connection) throws SQLException {
    database.lockForMigration(connection);
  }

  private static int number(Connection connection, String query, Object... values)
      throws SQLException {
    return Math.toIntExact(value(connection, query, values));
  }

  /** The first number of the first row; 0 where there is none. */
  private static long value(Connection connection, String query, Object... values)
      throws SQLException {
    return Sql.query(connection, query, row -> row.getLong(1), values).stream()
        .findFirst()
        .orElse(0L);
  }
}
