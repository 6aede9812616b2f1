package hn.aldia.cli.command;

import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.option.OnACase;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Brings in an account that the person already has. */
@Command(name = "adopt", mixinStandardHelpOptions = true)
public final class AdoptCommand extends BenchCommand implements OnACase {
  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    Secret password = password(settings.settings().portal().password());
    bench.errand(errand -> errand.adopt(password));
    console.result(Message.of("cli.adopted"));
    return done(bench);
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
