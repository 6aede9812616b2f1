package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.PortalPassword;
import hn.aldia.words.Message;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether the portal's password is kept; shows it only when told to. */
@Command(name = "password", mixinStandardHelpOptions = true)
public final class PasswordCommand extends BenchCommand {
  @Option(names = "--reveal", descriptionKey = "reveal")
  private boolean reveal;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    settings.require(Need.REGISTER);
    String account = PortalPassword.account(Objects.requireNonNull(settings.applicant().email()));
    Optional<Secret> kept = bench.secrets(settings).get(account);
    if (kept.isEmpty()) {
      console.note(Message.of("cli.password-none"));
      console.document(Map.of("kept", false));
      return ExitCode.USAGE;
    }
    if (reveal) {
      console.result(kept.get().reveal());
      console.document(Map.of("kept", true, "password", kept.get().reveal()));
    } else {
      console.result(Message.of("cli.password-kept"));
      console.document(Map.of("kept", true));
    }
    new CaseStatusPrinter(console).goesOn(bench, settings);
    return ExitCode.DONE;
  }
}
