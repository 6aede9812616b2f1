package hn.aldia.watch;

import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Check.Outcome;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Looks that are counted and not made; no case may be looked at twice at a time. */
final class Looks implements Looker, TurnHeard {
  static final Looked SAME = looked(Outcome.SAME);

  private final Function<String, Looked> answers;
  private final CountDownLatch enough;
  private final Map<String, AtomicInteger> count = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> under = new ConcurrentHashMap<>();
  final AtomicInteger overlapping = new AtomicInteger();
  final Map<String, Instant> again = new ConcurrentHashMap<>();
  final Map<String, Throwable> failures = new ConcurrentHashMap<>();
  private final CountDownLatch turns;

  /**
   * @param looks how many looks are enough
   * @param turns how many turns are
   */
  Looks(int looks, int turns, Function<String, Looked> answers) {
    this.enough = new CountDownLatch(looks);
    this.turns = new CountDownLatch(turns);
    this.answers = answers;
  }

  static Looked looked(Outcome outcome) {
    return new Looked(new Check(outcome, List.of(), Optional.<Trouble>empty()), false);
  }

  @Override
  public Optional<String> site(String caseId) {
    return caseId.startsWith("elsewhere") ? Optional.empty() : Optional.of("portal.ejemplo.hn");
  }

  @Override
  public Optional<Instant> remind(String caseId) {
    return Optional.empty();
  }

  @Override
  public Looked look(String caseId, int troubles) {
    AtomicInteger busy = under.computeIfAbsent(caseId, id -> new AtomicInteger());
    if (busy.incrementAndGet() > 1) {
      overlapping.incrementAndGet();
    }
    try {
      count.computeIfAbsent(caseId, id -> new AtomicInteger()).incrementAndGet();
      return answers.apply(caseId);
    } finally {
      busy.decrementAndGet();
      enough.countDown();
    }
  }

  @Override
  public void turned(String caseId, Optional<Looked> looked, Optional<Instant> next) {
    next.ifPresentOrElse(when -> again.put(caseId, when), () -> again.remove(caseId));
    turns.countDown();
  }

  @Override
  public void failed(String caseId, Throwable why) {
    failures.put(caseId, why);
    turns.countDown();
  }

  int of(String caseId) {
    return count.getOrDefault(caseId, new AtomicInteger()).get();
  }

  int all() {
    return count.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  boolean awaitLooks() throws InterruptedException {
    return enough.await(60, TimeUnit.SECONDS);
  }

  boolean awaitTurns() throws InterruptedException {
    return turns.await(60, TimeUnit.SECONDS);
  }
}
