package hn.aldia.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLedgerTest {
  private static final Instant T = Instant.parse("2026-11-24T15:00:00Z");
  private static final String PORTAL = "portal.ejemplo.hn";

  @TempDir private Path home;
  private SiteLedger sites;

  @BeforeEach
  void open() {
    sites = Store.in(home).sites();
  }

  @Test
  void a_budget_is_for_all_and_room_comes_when_the_oldest_visit_is_an_hour_ago() {
    assertThat(sites.ask(PORTAL, 2, T)).isEmpty();
    assertThat(Store.in(home).sites().ask(PORTAL, 2, T.plusSeconds(60))).isEmpty();

    Instant again = sites.ask(PORTAL, 2, T.plusSeconds(120)).orElseThrow();

    assertThat(Duration.between(T, again)).isBetween(Duration.ofHours(1), Duration.ofSeconds(3601));
    assertThat(sites.ask("otro.ejemplo.hn", 2, T.plusSeconds(120))).isEmpty();
    assertThat(sites.ask(PORTAL, 2, again)).isEmpty();
    assertThat(sites.ask(PORTAL, 2, again)).isPresent();
  }

  @Test
  void while_a_site_is_down_one_looks_whether_it_is_back_and_the_others_wait() {
    Instant until = sites.down(PORTAL, T, T);
    assertThat(until).isEqualTo(T.plus(Duration.ofMinutes(15)));
    assertThat(sites.ask(PORTAL, 1000, T.plusSeconds(1))).hasValue(until);

    assertThat(sites.ask(PORTAL, 1000, until)).as("the one that looks").isEmpty();
    for (int other = 0; other < 1000; other++) {
      assertThat(sites.ask(PORTAL, 1000, until.plusSeconds(1))).isPresent();
    }
  }

  @Test
  void a_reason_to_look_is_good_for_one_look_at_a_site_that_is_down() {
    sites.down(PORTAL, T, T);

    sites.knock(PORTAL, T.plusSeconds(60));

    assertThat(sites.ask(PORTAL, 1000, T.plusSeconds(60))).isEmpty();
    assertThat(sites.ask(PORTAL, 1000, T.plusSeconds(61))).isPresent();
  }

  @Test
  void a_site_that_stays_down_is_looked_at_ever_less_often_and_at_its_own_wish() {
    sites.down(PORTAL, T, T);
    assertThat(sites.down(PORTAL, T, T)).isEqualTo(T.plus(Duration.ofMinutes(30)));
    assertThat(sites.down(PORTAL, T, T)).isEqualTo(T.plus(Duration.ofMinutes(60)));
    Instant wished = T.plus(Duration.ofHours(9));
    assertThat(sites.down(PORTAL, T, wished)).isEqualTo(wished);
    for (int i = 0; i < 20; i++) {
      sites.down(PORTAL, T, T);
    }
    assertThat(sites.down(PORTAL, T, T)).isEqualTo(T.plus(Duration.ofHours(4)));

    sites.up(PORTAL);

    assertThat(sites.ask(PORTAL, 10, T)).isEmpty();
    assertThat(sites.down(PORTAL, T, T)).isEqualTo(T.plus(Duration.ofMinutes(15)));
  }
}
