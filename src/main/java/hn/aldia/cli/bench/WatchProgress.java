package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.JsonOutput;
import hn.aldia.config.home.CaseId;
import hn.aldia.errand.request.Check;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.report.CaseView;
import hn.aldia.text.Harmless;
import hn.aldia.watch.DueChecks;
import hn.aldia.watch.Looker.Looked;
import hn.aldia.watch.TurnHeard;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what each look came to, and knows when a watch has come to its end. */
public final class WatchProgress implements TurnHeard {
  private final Console console;
  private final boolean several;
  private final int rounds;
  private final boolean once;
  private final LinkedBlockingQueue<String> turns = new LinkedBlockingQueue<>();
  private final Map<String, Check> last = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, Integer> looks = new HashMap<>();
  private final Set<String> over = new HashSet<>();

  /**
   * @param rounds how often to look at each at most; 0: until the end
   */
  public WatchProgress(Console console, boolean several, int rounds, boolean once) {
    this.console = console;
    this.several = several;
    this.rounds = rounds;
    this.once = once;
  }

  @Override
  public void turned(String caseId, Optional<Looked> looked, Optional<Instant> again) {
    synchronized (this) {
      looked.ifPresent(
          look -> {
            last.put(caseId, look.check());
            failures.remove(caseId);
            looks.merge(caseId, 1, Integer::sum);
            say(caseId, look.check(), again);
          });
      if (again.isEmpty() || (rounds > 0 && looks.getOrDefault(caseId, 0) >= rounds)) {
        over.add(caseId);
      }
    }
    turns.add(caseId);
  }

  private void say(String caseId, Check check, Optional<Instant> again) {
    Message outcome = Message.of("cli.check." + check.outcome().name());
    console.note(several ? Message.of("cli.watch-line", caseId, outcome) : outcome);
    check.trouble().ifPresent(trouble -> console.note(trouble.what()));
    again.ifPresent(
        when ->
            console.note(
                Message.of("cli.watch-again", HondurasTime.dayOf(when), HondurasTime.hour(when))));
  }

  @Override
  public void failed(String caseId, Throwable why) {
    synchronized (this) {
      boolean outside = why instanceof Trouble;
      Object said = why instanceof Trouble trouble ? trouble.what() : Harmless.line(why.toString());
      console.note(Message.of(outside ? "cli.watch-trouble" : "cli.watch-failed", caseId, said));
      failures.put(
          caseId, why instanceof Trouble trouble ? ExitCode.of(trouble.kind()) : ExitCode.DEFECT);
    }
    turns.add(caseId);
  }

  /**
   * Until there is nothing more to look at; with {@code --once}, nothing that is due.
   *
   * @param meanwhile called now and then
   */
  public void awaitEnd(List<String> cases, DueChecks checks, Runnable meanwhile) {
    while (!isOver(cases) && !(once && checks.due(cases) == 0)) {
      try {
        // Whether another worker is done with its last is known only by asking the store.
        var unused = turns.poll(once ? 250 : 60_000, TimeUnit.MILLISECONDS);
        meanwhile.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized boolean isOver(List<String> cases) {
    return over.containsAll(cases);
  }

  /** Cases whose last look was cut short. */
  public synchronized List<CaseId> inTrouble() {
    return Stream.concat(
            failures.keySet().stream(),
            last.entrySet().stream()
                .filter(each -> each.getValue().trouble().isPresent())
                .map(Map.Entry::getKey))
        .distinct()
        .map(CaseId::new)
        .toList();
  }

  /** Where it all stands, and the exit code that goes with it. */
  public synchronized int exit(List<CaseId> cases, Function<CaseId, CaseView> view) {
    console.documents().filter(all -> several).ifPresent(JsonOutput::beginCases);
    Set<Integer> exits = new HashSet<>(failures.values());
    for (CaseId id : cases) {
      Check check = last.get(id.value());
      if (check != null) {
        int exit = new CheckSaid(console).say(check, view.apply(id));
        exits.add(exit);
        console.documents().filter(all -> several).ifPresent(all -> all.endCase(id.value(), exit));
      }
    }
    console.documents().filter(all -> several).ifPresent(JsonOutput::endCases);
    return EachCase.gravest(exits);
  }
}
