package hn.aldia.errand.desk;

import hn.aldia.text.Daemons;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * The clock that everything on a page waits by, and a watch over the thread that made it: whoever
 * waits looks at it in every round. When nobody has for a while and the thread sits in a call to
 * the browser, that call has not come back: a page that is busy for ever, or asks one question
 * after the other. That is said, and at last the browser is ended under it.
 *
 * <p>It counts its own rounds, not hours: a computer that sleeps lets nothing run out. Where one
 * visit is made while another's page stays open, only the last one's is watched: nobody looks at
 * the other meanwhile.
 */
public final class Pulse extends Clock implements AutoCloseable {
  private static final Duration ROUND = Duration.ofSeconds(2);

  /** Nobody is left without a word for longer. */
  private static final Duration SILENT_AT_MOST = Duration.ofSeconds(6);

  private static final String IN_A_CALL = "com.microsoft.playwright.impl.";

  /** A page that lives answers these at once; all other calls may wait for its server. */
  private static final Set<String> QUICK = Set.of("evaluate", "evaluateHandle");

  /** Beyond what a call is given by whoever makes it. */
  private static final Duration TO_SPARE = Duration.ofSeconds(20);

  private static final ThreadLocal<Deque<Pulse>> OF_THIS_THREAD =
      ThreadLocal.withInitial(ConcurrentLinkedDeque::new);

  private final Clock clock;
  private final Thread watched = Thread.currentThread();
  private final Deque<Pulse> begun = OF_THIS_THREAD.get();
  private final Duration forAnAnswer;
  private final Duration forACall;
  private final Consumer<Message> waiting;
  private final Runnable end;
  private final ExecutorService rounds;
  private volatile boolean beat = true;
  private volatile boolean stopped;
  private Duration silent = Duration.ZERO;

  /**
   * @param forAnAnswer how long a call may take that asks the page itself only
   * @param forACall how long any other may take
   * @param waiting told, from another thread, that a call takes long
   * @param end ends the browser; called once, from another thread
   */
  public Pulse(
      Clock clock,
      Duration forAnAnswer,
      Duration forACall,
      Consumer<Message> waiting,
      Runnable end) {
    this.clock = clock;
    this.forAnAnswer = forAnAnswer;
    this.forACall = forACall;
    this.waiting = waiting;
    this.end = end;
    begun.push(this);
    this.rounds = Daemons.every(ROUND, "aldia-pulse", this::round);
  }

  /**
   * @param forAPage how long a page may take to load
   */
  public static Pulse of(CaseDesk desk, Duration forAPage, Runnable end) {
    Duration patience = desk.settings().settings().browser().timeout();
    return new Pulse(
        desk.clock(), patience.plus(TO_SPARE), forAPage.plus(TO_SPARE), desk.person()::hears, end);
  }

  private void round() {
    List<StackTraceElement> call =
        Arrays.stream(watched.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(IN_A_CALL))
            .toList();
    boolean ours = equals(begun.peek());
    silent = beat || call.isEmpty() || !ours ? Duration.ZERO : silent.plus(ROUND);
    beat = false;
    boolean quick = call.stream().map(StackTraceElement::getMethodName).anyMatch(QUICK::contains);
    Duration most = quick ? forAnAnswer : forACall;
    if (silent.compareTo(most) >= 0 && !stopped) {
      stopped = true;
      rounds.shutdown();
      end.run();
    } else if (isTimeForAWord()) {
      waiting.accept(Message.of("errand.page-silent", TimeSpan.said(silent), TimeSpan.said(most)));
    }
  }

  private boolean isTimeForAWord() {
    long every = SILENT_AT_MOST.toMillis();
    return silent.toMillis() > 0 && silent.toMillis() % every < ROUND.toMillis();
  }

  /** What really was wrong: a browser that was ended because its page hung is no broken browser. */
  public RuntimeException explain(RuntimeException failure) {
    return stopped ? Trouble.outside("errand.page-hangs") : failure;
  }

  @Override
  public Instant instant() {
    beat = true;
    return clock.instant();
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    begun.remove(this);
  }
}
