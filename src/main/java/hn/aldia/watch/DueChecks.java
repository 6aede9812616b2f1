package hn.aldia.watch;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import hn.aldia.config.settings.Settings;
import hn.aldia.store.Store;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * One task a case in the store's own tables: whichever worker is free takes what is due, on this
 * machine or another; what a dead worker had in hand is taken over. A worker is alive while it
 * keeps saying so ({@link #HEARTBEAT}).
 */
public final class DueChecks implements AutoCloseable {
  /** A worker that has not been heard of for four of these is dead. */
  public static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private static final String TASK = "look";
  private static final Duration POLL = Duration.ofSeconds(10);
  private static final Duration AFTER_A_DEFECT = Duration.ofMinutes(15);
  private static final Duration LATE = Duration.ofMinutes(15);
  private static final Duration TO_END = Duration.ofMinutes(2);

  private final Store store;
  private final Scheduler scheduler;
  private final CustomTask<Integer> task;
  private final Turns turns;
  private final Clock clock;

  /**
   * @param heard told of each turn, on the thread that made it
   * @param heartbeat usually {@link #HEARTBEAT}
   */
  public DueChecks(
      Store store,
      Settings.Watch rules,
      Looker looker,
      RandomGenerator chance,
      Clock clock,
      TurnHeard heard,
      Duration heartbeat) {
    this.clock = clock;
    this.store = store;
    this.turns = new Turns(looker, store.sites(), rules, chance, clock);
    this.task =
        Tasks.custom(TASK, Integer.class)
            .onFailure(
                (failed, operations) -> {
                  failed
                      .getCause()
                      .ifPresent(why -> heard.failed(failed.getExecution().getId(), why));
                  operations.reschedule(failed, clock.instant().plus(AFTER_A_DEFECT));
                })
            .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
            .execute((of, context) -> turn(turns, of, heard));
    Duration poll = rules.every().compareTo(POLL) < 0 ? rules.every() : POLL;
    this.scheduler =
        Scheduler.create(store.dataSource(), List.of(task))
            .jdbcCustomization(dialect(store))
            .schedulerName(new SchedulerName.Fixed(worker()))
            .threads(rules.concurrency())
            .pollingInterval(poll)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(4)
            .shutdownMaxWait(TO_END)
            .enableImmediateExecution()
            .clock(clock::instant)
            .build();
  }

  private static CompletionHandler<Integer> turn(
      Turns turns, TaskInstance<Integer> of, TurnHeard heard) {
    Turns.Turn turn = turns.of(of.getId(), of.getData());
    return (complete, operations) -> {
      if (turn.again().isPresent()) {
        operations.reschedule(complete, turn.again().get(), turn.troublesInARow());
      } else {
        operations.remove();
      }
      heard.turned(of.getId(), turn.looked(), turn.again());
    };
  }

  /** Cases that have no turn yet get one now; the others keep theirs. */
  public void add(Collection<String> caseIds) {
    caseIds.forEach(id -> scheduler.scheduleIfNotExists(task.instance(id, 0), clock.instant()));
  }

  /** Something came for this case: its turn is now, unless it has none or is having it. */
  public void now(String caseId) {
    turns.ring(caseId);
    try {
      var unused = scheduler.reschedule(task.instance(caseId), clock.instant());
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException noNeed) {
      // What came is seen by the look that goes on, or nothing more is looked for.
    }
  }

  /** From now on, until {@link #close}. */
  public void start() {
    scheduler.start();
  }

  /** How many of these cases wait for a turn that is due, or are having it. */
  public long due(Collection<String> caseIds) {
    Instant now = clock.instant();
    return scheduled(caseIds)
        .filter(each -> each.isPicked() || !each.getExecutionTime().isAfter(now))
        .count();
  }

  /** Whether one of these cases has waited in vain for a turn that was due long ago. */
  public boolean areLate(Collection<String> caseIds) {
    Instant then = clock.instant().minus(LATE);
    return scheduled(caseIds).anyMatch(each -> each.getExecutionTime().isBefore(then));
  }

  /**
   * @throws hn.aldia.words.Trouble where the store cannot be asked
   */
  private Stream<ScheduledExecution<Integer>> scheduled(Collection<String> caseIds) {
    try {
      return scheduler
          .getScheduledExecutionsForTask(TASK, Integer.class, ScheduledExecutionsFilter.all())
          .stream()
          .filter(each -> caseIds.contains(each.getTaskInstance().getId()));
    } catch (SQLRuntimeException e) {
      throw e.getCause() instanceof SQLException why ? store.trouble(why) : e;
    }
  }

  private static JdbcCustomization dialect(Store store) {
    return store.isShared()
        ? new PostgreSqlJdbcCustomization(false, true)
        : new SqliteJdbcCustomization();
  }

  private static String worker() {
    return "aldia-" + UUID.randomUUID();
  }

  /** Looks under way come to their end first, for at most two minutes. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
