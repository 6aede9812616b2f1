package hn.aldia.cli.command;

import hn.aldia.cli.option.OnACase;
import hn.aldia.errand.loop.Errand;
import hn.aldia.words.Message;
import picocli.CommandLine.Command;

/** From "not registered" to "registered, password set". */
@Command(name = "register", mixinStandardHelpOptions = true)
public final class RegisterCommand extends BenchCommand implements OnACase {
  @Override
  public Integer call() {
    var bench = bench();
    bench.errand(Errand::register);
    if (!common.dryRun) {
      console.result(Message.of("cli.registered"));
      console.note(Message.of("cli.registered-next"));
    }
    return done(bench);
  }
}
