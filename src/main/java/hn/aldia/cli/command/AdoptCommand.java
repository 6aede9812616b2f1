package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnACase;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.Console;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Brings in an account that the person already has. */
@Command(name = "adopt", mixinStandardHelpOptions = true)
public final class AdoptCommand implements Callable<Integer>, OnACase {
  private final hn.aldia.cli.console.Console console;
  private final CommonOptions common;

  public AdoptCommand(hn.aldia.cli.console.Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    CaseSettings settings = bench.caseSettings();
    Secret password = password(settings.settings().portal().password());
    bench.errand(errand -> errand.adopt(password));
    console.result(Message.of("cli.adopted"));
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }

  private Secret password(@Nullable SecretSource given) {
    if (given != null) {
      return given.fetch();
    }
    Console terminal = Terminal.here().orElseThrow(() -> Trouble.person("cli.no-password"));
    char[] typed = terminal.readPassword("%s", console.words().say("cli.ask-password"));
    return Secret.of(typed == null ? "" : new String(typed));
  }
}
