package hn.aldia.cli.command;

import hn.aldia.cli.bench.CheckSaid;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.config.applicant.Need;
import hn.aldia.errand.loop.Errand;
import hn.aldia.errand.request.Check;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;

/** Looks once at mailbox and portal, and says what is new. */
@Command(name = "status", mixinStandardHelpOptions = true)
public final class StatusCommand extends BenchCommand implements OnManyCases, OnACase.Unwatched {
  @Override
  public Integer call() {
    var bench = bench().unwatched();
    var seen = new AtomicReference<Check>();
    bench.errand(Need.REGISTER, (Errand errand) -> seen.set(errand.status()));
    Check check = Objects.requireNonNull(seen.get());
    int exit = new CheckSaid(console).say(check, bench.view(bench.caseSettings()));
    var telling = new Telling(console, common);
    telling.check(check, false);
    telling.deadline(false);
    return exit;
  }
}
