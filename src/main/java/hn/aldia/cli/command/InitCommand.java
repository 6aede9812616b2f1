package hn.aldia.cli.command;

import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.PlainConversation;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.console.TerminalConversation;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.ExampleFiles;
import hn.aldia.config.home.Home;
import hn.aldia.config.reader.Trial;
import hn.aldia.intake.Admission;
import hn.aldia.intake.ClientList;
import hn.aldia.intake.Conversation;
import hn.aldia.intake.Directory;
import hn.aldia.intake.Draft;
import hn.aldia.intake.Interview;
import hn.aldia.intake.Knock;
import hn.aldia.intake.MailPlaces;
import hn.aldia.intake.NewCase;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Begins a case: asks a person at a terminal, takes a file or a list, or writes example files to
 * fill in where nobody is there; never over existing ones.
 */
@Command(name = "init", mixinStandardHelpOptions = true)
public final class InitCommand extends BenchCommand {
  /** Of several names that may be there, most are not. */
  private static final Duration KNOCK = Duration.ofSeconds(3);

  @ArgGroup private Way way = new Way();

  /** At most one; with none, questions at a terminal and files elsewhere. */
  static final class Way {
    @Option(names = "--from", paramLabel = "FILE.conf|clients.csv", descriptionKey = "from")
    @Nullable Path from;

    @Option(names = "--ask", descriptionKey = "ask")
    boolean ask;

    @Option(names = "--files", descriptionKey = "files")
    boolean files;
  }

  @Override
  public Integer call() {
    Path from = way.from;
    if (from != null) {
      return isList(from) ? list(from) : file(from);
    }
    boolean asks = way.ask || (Terminal.here().isPresent() && !way.files && !common.json);
    return asks ? asked() : files();
  }

  private int files() {
    CaseId id = common.newCaseId();
    ExampleFiles.Outcome outcome = ExampleFiles.write(common.home(), id, language());
    outcome
        .written()
        .forEach(file -> console.result(Message.of("cli.init-written", file.toString())));
    outcome.kept().forEach(file -> console.result(Message.of("cli.init-kept", file.toString())));
    console.result(Message.of("cli.init-next", id.value()));
    console.document(
        Map.of(
            "written", outcome.written().stream().map(Path::toString).toList(),
            "kept", outcome.kept().stream().map(Path::toString).toList()));
    return ExitCode.DONE;
  }

  private int asked() {
    Optional<TerminalConversation> here =
        Terminal.here().isPresent() ? TerminalConversation.here(console.words()) : Optional.empty();
    try {
      return asked(
          here.<Conversation>map(at -> at)
              .orElseGet(() -> new PlainConversation(console, System.in)));
    } finally {
      here.ifPresent(TerminalConversation::close);
    }
  }

  private int asked(Conversation with) {
    CaseId id = common.newCaseId();
    var bench = bench();
    Home home = bench.home();
    var draft = new Draft(home, id);
    var places = new MailPlaces(Directory.ofThisComputer(), Knock.byTls(KNOCK));
    var interview = new Interview(with, bench.reader().trial(), id, draft, places, bench.clock());
    Optional<Map<String, String>> answers = interview.hold();
    if (answers.isEmpty()) {
      with.says(Message.of("intake.left", id.value()));
      return ExitCode.PERSON_NEEDED;
    }
    Path written = new NewCase(home, language()).write(id, answers.get(), draft);
    ExampleFiles.write(home, id, language());
    with.says(Message.of("intake.written", written.toString()));
    // Where nothing stands in the way it says itself what is next.
    var doctor = new DoctorCommand();
    doctor.at(console, common.of(id, null));
    if (doctor.call() != ExitCode.DONE) {
      with.says(Message.of("intake.next", id.value()));
    }
    return ExitCode.DONE;
  }

  /** One case, as a program or a person wrote it. */
  private int file(Path from) {
    CaseId id = common.newCaseId();
    var bench = bench();
    Path written = new NewCase(bench.home(), language()).copy(id, from, bench.reader());
    console.result(Message.of("cli.init-written", written.toString()));
    console.result(Message.of("intake.next", id.value()));
    console.document(Map.of("written", List.of(written.toString()), "kept", List.of()));
    return ExitCode.DONE;
  }

  private int list(Path from) {
    var bench = bench();
    Home home = bench.home();
    Trial trial = bench.reader().trial();
    LocalDate today = HondurasTime.day(bench.clock().instant());
    var list = ClientList.read(from, today);
    var cases = new NewCase(home, language());
    Admission.Outcome outcome = new Admission(home, trial, cases, today).admit(list);
    if (!list.unused().isEmpty()) {
      console.note(Message.of("intake.columns-unused", String.join(", ", list.unused())));
    }
    outcome
        .refused()
        .forEach(no -> console.note(Message.of("intake.refused", no.row(), no.column(), no.why())));
    console.result(
        Message.of(
            "intake.list-done",
            outcome.written().size(),
            outcome.kept().size(),
            outcome.refused().stream().map(Admission.Refusal::row).distinct().count()));
    if (!outcome.refused().isEmpty()) {
      console.result(Message.of("intake.list-again"));
    }
    console.document(
        Map.of(
            "written", outcome.written().stream().map(CaseId::value).toList(),
            "kept", outcome.kept().stream().map(CaseId::value).toList(),
            "refused", outcome.refused().stream().map(this::entry).toList()));
    return outcome.refused().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
  }

  private Map<String, Object> entry(Admission.Refusal no) {
    return Map.of("row", no.row(), "column", no.column(), "why", console.words().say(no.why()));
  }

  private Locale language() {
    return console.words().locale();
  }

  private static boolean isList(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
  }
}
