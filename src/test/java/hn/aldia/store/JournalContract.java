package hn.aldia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.renewal.CaseEvent.CaseOpened;
import hn.aldia.renewal.CaseEvent.Intended;
import hn.aldia.renewal.CaseEvent.Noticed;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Intent;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every journal keeps to, whichever database it lives in. */
abstract class JournalContract {
  static final Instant T = Instant.parse("2026-11-23T16:00:00Z");
  private static final Intent REGISTER =
      new Intent("register/2026-11-23/1", Intent.Kind.REGISTER, "2026-11-23");

  @TempDir Path home;
  private Store store;
  private Journal journal;

  /** The same place each time it is called in one test; empty at first. */
  abstract Store open(Path home);

  /** How another JVM opens that place. */
  abstract List<String> place(Path home);

  @BeforeEach
  void openIt() {
    store = open(home);
    journal = store.journal();
  }

  @Test
  void keeps_events_in_order_for_whoever_opens_it_next() {
    long seq = journal.append("c1", 0, List.of(opened("ana@ejemplo.hn"), noticed(1)));
    journal.append("c1", seq, List.of(noticed(2)));
    assertThat(open(home).journal().events("c1"))
        .containsExactly(
            new Recorded(1, opened("ana@ejemplo.hn")),
            new Recorded(2, noticed(1)),
            new Recorded(3, noticed(2)));
    assertThat(journal.events("c2")).isEmpty();
  }

  @Test
  void a_forgotten_case_leaves_no_row_in_any_table_and_another_keeps_its_own() throws SQLException {
    journal.append("c1", 0, List.of(opened("ana@ejemplo.hn"), new Intended(T, REGISTER, "")));
    journal.append("c2", 0, List.of(opened("eva@ejemplo.hn")));
    inTheDatabase(
        "create table of_a_later_aldia (case_id text, what text)",
        "insert into of_a_later_aldia values ('c1', 'x')",
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
            + " values ('look', 'c1', '2026-11-23 10:00:00+00', false, 1)");
    try {
      assertThat(store.rowsOf("c1")).isEqualTo(6);

      store.forget("c1");

      assertThat(store.rowsOf("c1")).isZero();
      assertThat(store.rowsOf("c2")).isEqualTo(2);
      assertThat(journal.append("c1", 0, List.of(opened("ana@ejemplo.hn")))).isEqualTo(1);
    } finally {
      inTheDatabase("drop table of_a_later_aldia");
    }
  }

  private void inTheDatabase(String... statements) throws SQLException {
    try (Connection connection = store.dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  @Test
  void who_has_not_seen_the_last_event_writes_nothing() {
    journal.append("c1", 0, List.of(noticed(1)));
    assertThatThrownBy(() -> journal.append("c1", 0, List.of(noticed(2))))
        .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("store.moved-on"))
        .hasMessageContaining("The journal of the case “c1” was changed while this run was working")
        .extracting(e -> ((Trouble) e).kind())
        .isEqualTo(Trouble.Kind.REFUSED);
    assertThat(journal.events("c1")).hasSize(1);
  }

  @Test
  void an_intent_is_taken_once_and_what_came_with_it_is_not_written_either() {
    journal.append("c1", 0, List.of(new Intended(T, REGISTER, "")));
    assertThatThrownBy(
            () -> journal.append("c1", 1, List.of(noticed(1), new Intended(T, REGISTER, ""))))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("store.intent-taken"));
    assertThat(journal.events("c1")).hasSize(1);
    journal.append("c2", 0, List.of(new Intended(T, REGISTER, "")));
  }

  @Test
  void an_address_belongs_to_one_case_however_it_is_spelt() {
    journal.append("c1", 0, List.of(opened("Ana.Iglesias@Ejemplo.hn")));
    assertThatThrownBy(() -> journal.append("c2", 0, List.of(opened(" ANA.IGLESIAS@EJEMPLO.HN"))))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("store.email-taken"))
        .hasMessage("The address  ANA.IGLESIAS@EJEMPLO.HN belongs to the case “c1” already.");
    assertThat(journal.events("c2")).isEmpty();
    journal.append("c1", 1, List.of(opened("ana.iglesias@ejemplo.hn")));
    assertThatThrownBy(() -> journal.append("c2", 0, List.of(opened("ana.iglesias@ejemplo.hn"))))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("store.email-taken"));
  }

  @Test
  void of_many_at_once_on_one_case_exactly_one_wins_each_time() throws Exception {
    int writers = 4;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      for (long seq = 0; seq < 10; seq++) {
        long expected = seq;
        var start = new CyclicBarrier(writers);
        Callable<Boolean> write =
            () -> {
              Journal own = open(home).journal();
              start.await();
              return appended(own, expected);
            };
        int won = 0;
        for (Future<Boolean> one :
            threads.invokeAll(java.util.Collections.nCopies(writers, write))) {
          won += one.get() ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(journal.events("c1")).hasSize(10);
  }

  @Test
  void many_that_open_a_new_store_at_once_make_one_set_of_tables(@TempDir Path other)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> openIt = () -> open(other).journal().events("c1").isEmpty();
      for (Future<Boolean> one : threads.invokeAll(java.util.Collections.nCopies(8, openIt))) {
        assertThat(one.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void all_that_was_acknowledged_survives_a_kill_and_nothing_is_there_by_half()
      throws IOException, InterruptedException {
    try (Appender appender = Appender.start(home, place(home))) {
      long acknowledged = appender.killAfter(60);
      List<Recorded> found = journal.events("c1");
      assertThat(found).hasSizeGreaterThanOrEqualTo((int) acknowledged);
      assertThat(found.size() % Appender.BATCH).isZero();
      assertThat(found)
          .extracting(Recorded::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, found.size()).boxed().toList());
      journal.append("c1", found.size(), List.of(noticed(1)));
    }
  }

  @Test
  void one_run_at_a_time_works_on_a_case_and_its_death_frees_it()
      throws IOException, InterruptedException {
    try (Appender other = Appender.start(home, place(home))) {
      assertThatThrownBy(() -> store.lock("c1"))
          .isInstanceOf(CaseBusy.class)
          .hasMessageContaining("Another run of aldia is active on the case “c1”");
      store.lock("c2").close();
      other.killAfter(1);
      store.lock("c1").close();
    }
  }

  @Test
  void a_lock_is_free_again_once_closed() {
    CaseLock lock = store.lock("c1");
    assertThatThrownBy(() -> store.lock("c1")).isInstanceOf(CaseBusy.class);
    lock.close();
    store.lock("c1").close();
  }

  static CaseOpened opened(String email) {
    return new CaseOpened(T, email);
  }

  static Noticed noticed(int n) {
    return new Noticed(T, "renewal.unknown-request", List.of(Integer.toString(n)));
  }

  private static boolean appended(Journal journal, long expected) {
    var events = new ArrayList<Event>();
    events.add(noticed((int) expected));
    try {
      journal.append("c1", expected, events);
      return true;
    } catch (Trouble lost) {
      assertThat(lost.key()).isEqualTo("store.moved-on");
      return false;
    }
  }
}
