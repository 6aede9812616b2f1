package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.SignInHere;
import hn.aldia.cli.console.Terminal;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.oauth.AccessToken;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailSettings;
import hn.aldia.mail.mailbox.MailDoctor;
import hn.aldia.mail.mailbox.MailFacts;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The way in for the mailbox's password: typed unseen, kept where only its owner reads it. */
@Command(name = "secret", mixinStandardHelpOptions = true)
public final class SecretCommand extends BenchCommand {
  enum Act {
    SET,
    TEST,
    FORGET
  }

  /** Of which server; sending mostly takes the password of reading. */
  enum Of {
    IMAP,
    SMTP
  }

  @Parameters(index = "0", paramLabel = "set|test|forget", descriptionKey = "secret-act")
  private Act act = Act.TEST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "imap|smtp", descriptionKey = "secret-of")
  private Of of = Of.IMAP;

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean replace;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    int exit = done(bench, settings.settings().mail());
    if (exit == ExitCode.DONE) {
      new CaseStatusPrinter(console).goesOn(bench, settings);
    }
    return exit;
  }

  private int done(Workbench bench, MailSettings mail) {
    if (act == Act.TEST) {
      return test(new MailDoctor(bench.clock()).check(mail.requireImap(), mail.smtp()));
    }
    MailServer server = of == Of.IMAP ? mail.requireImap() : mail.requireSmtp();
    Optional<StoredSecret> kept = server.kept();
    if (kept.isEmpty()) {
      console.note(Message.of("cli.secret-elsewhere", server.password().described()));
      return ExitCode.USAGE;
    }
    server.forgive();
    return act == Act.SET ? set(server, kept.get()) : forget(server, kept.get());
  }

  private int set(MailServer server, StoredSecret stored) {
    Optional<Secret> old = stored.kept();
    if (old.isPresent() && !replace) {
      console.note(
          Message.of(
              server.token().isPresent() ? "cli.secret-signed-in-there" : "cli.secret-there",
              server.user(),
              server.host()));
      console.document(Map.of("kept", true, "changed", false));
      return ExitCode.REFUSED;
    }
    Optional<AccessToken> token = server.token();
    if (token.isPresent()) {
      token.get().signIn(new SignInHere(server.user(), console::note));
      console.result(Message.of("cli.secret-signed-in", server.user(), server.host()));
    } else {
      stored.keep(given(server));
      console.result(Message.of("cli.secret-kept", server.user(), server.host()));
    }
    console.document(Map.of("kept", true, "changed", true));
    return ExitCode.DONE;
  }

  private int forget(MailServer server, StoredSecret stored) {
    stored.forget();
    console.result(Message.of("cli.secret-forgotten", server.user(), server.host()));
    console.document(Map.of("kept", false));
    return ExitCode.DONE;
  }

  private int test(MailFacts facts) {
    Optional<Trouble> trouble = facts.imap().or(facts::smtp);
    trouble.ifPresent(
        t -> {
          throw t;
        });
    console.result(
        Message.of(facts.smtpChecked() ? "cli.secret-works" : "cli.secret-works-reading"));
    console.document(Map.of("works", true));
    return ExitCode.DONE;
  }

  /** Unseen at a terminal; else the first line of what is piped in. */
  private Secret given(MailServer server) {
    String question = console.words().say("cli.ask-secret", server.user(), server.host());
    String typed =
        Terminal.here()
            .map(terminal -> terminal.readPassword("%s", question))
            .map(String::new)
            .orElseGet(SecretCommand::piped);
    if (typed.isBlank()) {
      throw Trouble.person("cli.no-password");
    }
    return Secret.of(typed);
  }

  private static String piped() {
    return Unchecked.get(
        () -> {
          var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
          String line = in.readLine();
          return line == null ? "" : line;
        });
  }
}
