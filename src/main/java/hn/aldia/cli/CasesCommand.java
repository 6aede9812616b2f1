package hn.aldia.cli;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.report.CaseView;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the cases, the most urgent first; takes one out of the list, and brings it back. */
@Command(name = "cases", mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions common;

  @ArgGroup private @Nullable Move move;

  static final class Move {
    @Option(names = "--archive", paramLabel = "ID", descriptionKey = "archive")
    @Nullable String archive;

    @Option(names = "--restore", paramLabel = "ID", descriptionKey = "restore")
    @Nullable String restore;
  }

  CasesCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    if (move != null) {
      moved(move);
    }
    var bench = new Workbench(console, common);
    List<CaseFolder> folders = bench.home().cases();
    if (folders.isEmpty()) {
      console.result(Message.of("cli.cases-none"));
    }
    List<Row> rows =
        folders.isEmpty() ? List.of() : rows(bench, bench.store(bench.reader().read()), folders);
    rows.forEach(row -> console.result(row.said(console.words())));
    console.document(Map.of("cases", rows.stream().map(Row::fields).toList()));
    return ExitCode.DONE;
  }

  private static List<Row> rows(Workbench bench, Store store, List<CaseFolder> folders) {
    return folders.stream()
        .map(CaseFolder::id)
        .map(id -> row(bench, store, id))
        .sorted(
            Comparator.comparing(Row::isBroken)
                .reversed()
                .thenComparing(Row::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::isWaiting)
                .thenComparing(row -> row.id().value()))
        .toList();
  }

  private static Row row(Workbench bench, Store store, CaseId id) {
    try {
      return new Row(id, bench.view(bench.reader().read(id), store), null);
    } catch (Trouble wrong) {
      return new Row(id, null, wrong);
    }
  }

  private void moved(Move wish) {
    if (wish.archive != null) {
      CaseId id = new CaseId(wish.archive);
      Path there = common.home().archive(id);
      console.note(Message.of("cli.cases-archived", id.value(), there.toString()));
    } else if (wish.restore != null) {
      CaseId id = new CaseId(wish.restore);
      Path there = common.home().restore(id);
      console.note(Message.of("cli.cases-restored", id.value(), there.toString()));
    }
  }

  /**
   * One case of the list.
   *
   * @param view null where its settings cannot be read
   */
  private record Row(CaseId id, @Nullable CaseView view, @Nullable Trouble wrong) {
    boolean isBroken() {
      return view == null;
    }

    /** Nobody but the office has something to do. */
    boolean isWaiting() {
      return view != null
          && view.next().stream().allMatch(next -> next.action().startsWith("await"));
    }

    @Nullable String due() {
      return view == null || view.next().isEmpty() ? null : view.next().get(0).due();
    }

    String said(Words words) {
      if (view == null) {
        String what = wrong == null ? "" : words.say(wrong.what()).replace("\n", " ");
        return words.say("cli.cases-wrong", id.value(), what);
      }
      String why = view.next().isEmpty() ? "" : view.next().get(0).why();
      return view.deadlineSaid() == null
          ? words.say("cli.cases-line", id.value(), view.stage().said(), why)
          : words.say(
              "cli.cases-line-due", id.value(), view.stage().said(), why, view.deadlineSaid());
    }

    Map<String, Object> fields() {
      if (view != null) {
        return Json.fields(view);
      }
      var fields = new LinkedHashMap<String, Object>();
      fields.put("case", id.value());
      fields.put("error", wrong == null ? "" : wrong.key());
      return fields;
    }
  }
}
