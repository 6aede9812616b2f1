package hn.aldia.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.settings.Settings;
import hn.aldia.errand.request.Check.Outcome;
import hn.aldia.store.PostgresCluster;
import hn.aldia.store.Store;
import hn.aldia.store.StoreTrouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DueChecksTest {
  /** The office works, whatever day this is. */
  private static final Clock TUESDAY =
      Clock.offset(
          Clock.systemUTC(),
          Duration.between(Instant.now(), Instant.parse("2026-11-24T15:00:00Z")));

  private static final Duration HEARTBEAT = Duration.ofSeconds(1);

  @TempDir private Path home;

  @Test
  void two_workers_share_the_cases_and_none_is_looked_at_twice_at_a_time() throws Exception {
    sharedBy(Store.in(home), Store.in(home));
  }

  @Test
  void so_they_do_on_one_postgresql() throws Exception {
    Optional<Path> binaries = PostgresCluster.binaries();
    assertThat(binaries).as("PostgreSQL's server is a real part of these tests").isPresent();
    PostgresCluster cluster = PostgresCluster.start(binaries.orElseThrow());
    try {
      String url = cluster.url("postgres");
      sharedBy(Store.at(url, "aldia", null, home), Store.at(url, "aldia", null, home));
    } finally {
      cluster.stop();
    }
  }

  private static void sharedBy(Store one, Store other) throws InterruptedException {
    List<String> cases = IntStream.range(0, 10).mapToObj(i -> "c" + i).toList();
    var looks = new Looks(30, 30, id -> Looks.SAME);
    try (DueChecks here = checks(one, rules(Duration.ofSeconds(1), 1000), looks);
        DueChecks there = checks(other, rules(Duration.ofSeconds(1), 1000), looks)) {
      here.add(cases);
      there.add(cases);
      here.start();
      there.start();
      assertThat(looks.awaitLooks()).isTrue();
    }
    assertThat(looks.overlapping).hasValue(0);
    assertThat(cases).allSatisfy(id -> assertThat(looks.of(id)).isPositive());
  }

  @Test
  void what_a_dead_worker_had_in_hand_is_taken_over() throws Exception {
    Store store = Store.in(home);
    var looks = new Looks(1, 1, id -> Looks.SAME);
    try (DueChecks checks = checks(store, rules(Duration.ofHours(4), 1000), looks)) {
      checks.add(List.of("c1"));
      inHandOfTheDead(store, "c1");
      checks.start();
      assertThat(looks.awaitTurns()).isTrue();
    }
    assertThat(looks.of("c1")).isOne();
  }

  @Test
  void no_more_visits_are_made_than_the_budget_allows_and_the_others_wait_their_turn()
      throws Exception {
    List<String> cases = IntStream.range(0, 10).mapToObj(i -> "c" + i).toList();
    var looks = new Looks(4, 10, id -> Looks.SAME);
    try (DueChecks checks = checks(Store.in(home), rules(Duration.ofHours(4), 4), looks)) {
      checks.add(cases);
      checks.start();
      assertThat(looks.awaitTurns()).isTrue();
    }
    assertThat(looks.all()).isEqualTo(4);
    assertThat(looks.again.values())
        .allMatch(when -> when.isAfter(TUESDAY.instant().plus(Duration.ofMinutes(50))));
  }

  @Test
  void who_is_not_let_in_is_tried_again_hours_later_whoever_asks_in_between() throws Exception {
    var looks = new Looks(1, 1, id -> Looks.looked(Outcome.LOGGED_OUT));
    try (DueChecks checks = checks(Store.in(home), rules(Duration.ofSeconds(1), 1000), looks)) {
      checks.add(List.of("c1"));
      checks.start();
      assertThat(looks.awaitTurns()).isTrue();
      checks.add(List.of("c1"));
      assertThat(checks.due(List.of("c1"))).isZero();
    }
    assertThat(looks.of("c1")).isOne();
    assertThat(looks.again.get("c1")).isAfter(TUESDAY.instant().plus(Duration.ofHours(5)));
  }

  @Test
  void a_defect_or_a_case_of_another_machine_stops_nothing_and_is_tried_later() throws Exception {
    var looks =
        new Looks(
            2,
            3,
            id -> {
              if (id.equals("spoilt")) {
                throw new IllegalStateException("a defect");
              }
              return Looks.SAME;
            });
    Store store = Store.in(home);
    try (DueChecks checks = checks(store, rules(Duration.ofHours(4), 1000), looks)) {
      checks.add(List.of("spoilt", "elsewhere", "good"));
      checks.start();
      assertThat(looks.awaitTurns()).isTrue();
      assertThat(store.rowsOf("spoilt")).isOne();
      assertThat(store.rowsOf("elsewhere")).isOne();
    }
    assertThat(looks.of("good")).isOne();
    assertThat(looks.of("elsewhere")).isZero();
    assertThat(looks.failures).containsOnlyKeys("spoilt");
  }

  @Test
  void something_that_came_makes_a_case_due_at_once() throws Exception {
    var looks = new Looks(2, 2, id -> Looks.SAME);
    try (DueChecks checks = checks(Store.in(home), rules(Duration.ofHours(4), 1000), looks)) {
      checks.add(List.of("c1"));
      checks.now("c1");
      checks.now("nobody");
      checks.start();
      while (!looks.again.containsKey("c1")) {
        Thread.onSpinWait();
      }
      checks.now("c1");
      assertThat(looks.awaitLooks()).isTrue();
    }
    assertThat(looks.of("c1")).isEqualTo(2);
  }

  @Test
  void a_database_that_goes_away_in_mid_run_and_comes_back_ends_nothing() throws Exception {
    Optional<Path> binaries = PostgresCluster.binaries();
    assertThat(binaries).as("PostgreSQL's server is a real part of these tests").isPresent();
    PostgresCluster cluster = PostgresCluster.start(binaries.orElseThrow());
    var looks = new Looks(1, 1, id -> Looks.SAME);
    try (DueChecks checks =
        checks(
            Store.at(cluster.url("postgres"), "aldia", null, home),
            rules(Duration.ofSeconds(1), 1000),
            looks)) {
      checks.add(List.of("c1", "c2"));
      checks.start();
      assertThat(looks.awaitTurns()).isTrue();
      cluster.breaksDown();
      assertThatThrownBy(() -> checks.due(List.of("c1"))).isInstanceOf(StoreTrouble.class);
      cluster.comesBack();
      int before = looks.all();
      while (looks.all() < before + 3) {
        Thread.onSpinWait();
      }
    } finally {
      cluster.stop();
    }
    assertThat(looks.overlapping).hasValue(0);
  }

  @Test
  void what_a_sleeping_machine_missed_is_made_up_for_once() throws Exception {
    var asleep = new AtomicReference<>(Duration.ZERO);
    Clock clock = new Waking(asleep);
    var looks = new Looks(2, 2, id -> Looks.SAME);
    try (DueChecks checks =
        new DueChecks(
            Store.in(home),
            rules(Duration.ofHours(1), 1000),
            looks,
            () -> 0,
            clock,
            looks,
            HEARTBEAT)) {
      checks.add(List.of("c1"));
      checks.start();
      while (!looks.again.containsKey("c1")) {
        Thread.onSpinWait();
      }
      asleep.set(Duration.ofHours(5));
      assertThat(looks.awaitTurns()).isTrue();
    }
    assertThat(looks.of("c1")).isEqualTo(2);
    assertThat(looks.again.get("c1")).isAfter(TUESDAY.instant().plus(Duration.ofHours(5)));
  }

  /** Like {@link #TUESDAY}, and on by what was slept. */
  private static final class Waking extends Clock {
    private final AtomicReference<Duration> slept;

    Waking(AtomicReference<Duration> slept) {
      this.slept = slept;
    }

    @Override
    public Instant instant() {
      return TUESDAY.instant().plus(slept.get());
    }

    @Override
    public ZoneId getZone() {
      return TUESDAY.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return TUESDAY.withZone(zone);
    }
  }

  private static void inHandOfTheDead(Store store, String caseId) throws SQLException {
    try (Connection connection = store.dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "update scheduled_tasks set picked = 1, picked_by = 'dead', last_heartbeat = "
              + TUESDAY.instant().minusSeconds(600).toEpochMilli()
              + " where task_instance = '"
              + caseId
              + "'");
    }
  }

  private static DueChecks checks(Store store, Settings.Watch rules, Looks looks) {
    return new DueChecks(store, rules, looks, () -> 0, TUESDAY, looks, HEARTBEAT);
  }

  private static Settings.Watch rules(Duration every, int budget) {
    var hours = new Settings.OfficeHours(LocalTime.MIN, LocalTime.of(23, 59));
    return new Settings.Watch(
        every, hours, Duration.ZERO, 2, budget, Duration.ZERO, Duration.ZERO, null, null);
  }
}
