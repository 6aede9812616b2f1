package hn.aldia.cli;

import hn.aldia.config.applicant.Need;
import hn.aldia.errand.loop.Watching;
import hn.aldia.errand.request.Check;
import hn.aldia.words.Message;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks again and again, until the request has come to its end. */
@Command(name = "watch", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer>, OnACase {
  private final Console console;
  private final CommonOptions common;

  /** Looks in vain, half an hour apart: by then it is no mere hiccup. */
  private static final int LASTING = 3;

  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
  private int rounds;

  /** How many looks in vain there were in a row. */
  private int down;

  WatchCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public boolean aPersonWatches() {
    return false;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common).unwatched();
    var last = new AtomicReference<Check>();
    var watching = new Watching(check -> looked(check, last), rounds);
    bench.errand(Need.REGISTER, errand -> errand.watch(watching));
    return new CheckSaid(console)
        .say(Objects.requireNonNull(last.get()), bench.view(bench.caseSettings()));
  }

  private void looked(Check check, AtomicReference<Check> last) {
    last.set(check);
    console.note(Message.of("cli.check." + check.outcome().name()));
    check.trouble().ifPresent(trouble -> console.note(trouble.what()));
    tell(check);
  }

  private void tell(Check check) {
    var telling = new Telling(console, common);
    telling.check(check, true);
    telling.deadline(aPersonWatches());
    down = check.outcome() == Check.Outcome.DOWN ? down + 1 : 0;
    if (down >= LASTING) {
      telling.down();
    }
  }
}
