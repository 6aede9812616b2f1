package hn.aldia.cli.command;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.console.TerminalPerson;
import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.records.KnownSecrets;
import hn.aldia.cli.records.WipedFolder;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.Person;
import hn.aldia.store.CaseLock;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Removes all that is kept of a case on this machine: files, rows of the database, entries of the
 * keyring. Says first what that is, and asks; {@code --yes} does not answer that question.
 */
@Command(name = "forget", mixinStandardHelpOptions = true)
public final class ForgetCommand extends BenchCommand implements OnACase {
  @Option(names = "--for-good", paramLabel = "ID", descriptionKey = "for-good")
  private @Nullable String forGood;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    CaseFolder folder = settings.folder();
    CaseId id = folder.id();
    Store store = bench.store(settings.settings());
    var files = new WipedFolder(folder.folder());
    Optional<String> account = KnownSecrets.account(settings);
    List<StoredSecret> stored = KnownSecrets.stored(settings);
    console.note(Message.of("cli.forget-files", files.count(), folder.folder().toString()));
    console.note(Message.of("cli.forget-rows", store.rowsOf(id.value())));
    account.ifPresent(name -> console.note(Message.of("cli.forget-secret", name)));
    stored.forEach(each -> console.note(Message.of("cli.forget-secret", each.described())));
    console.note(Message.of("cli.forget-not", id.value()));
    if (!agreed(bench, id)) {
      return forGood == null && Terminal.here().isEmpty()
          ? ExitCode.PERSON_NEEDED
          : ExitCode.REFUSED;
    }
    // Whoever is at work on the case has to end first: it would write it all anew.
    CaseLock onlyRun = store.lock(id.value());
    try {
      SecretStore secrets = bench.secrets(settings);
      account.ifPresent(name -> secrets.delete(name));
      stored.forEach(StoredSecret::forget);
      store.forget(id.value());
    } finally {
      onlyRun.close();
    }
    files.wipe();
    new WipedFolder(bench.home().folder().resolve("report.html")).wipe();
    console.result(Message.of("cli.forgotten", id.value()));
    console.document(Map.of("case", id.value(), "forgotten", true));
    return ExitCode.DONE;
  }

  private boolean agreed(Workbench bench, CaseId id) {
    if (forGood != null) {
      if (!forGood.equals(id.value())) {
        console.note(Message.of("cli.forget-other", forGood, id.value()));
        return false;
      }
      return true;
    }
    Person.Consent answer =
        new TerminalPerson(console, false, bench.clock())
            .consents(Message.of("cli.ask-forget", id.value()));
    if (answer == Person.Consent.NOBODY_THERE) {
      console.note(Message.of("cli.forget-nobody", id.value()));
    }
    return answer == Person.Consent.GIVEN;
  }
}
