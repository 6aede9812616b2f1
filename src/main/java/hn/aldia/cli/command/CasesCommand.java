package hn.aldia.cli.command;

import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.records.CaseRows;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the cases, the most urgent first; takes one out of the list, and brings it back. */
@Command(name = "cases", mixinStandardHelpOptions = true)
public final class CasesCommand extends BenchCommand {
  @ArgGroup private @Nullable Move move;

  static final class Move {
    @Option(names = "--archive", paramLabel = "ID", descriptionKey = "archive")
    @Nullable String archive;

    @Option(names = "--restore", paramLabel = "ID", descriptionKey = "restore")
    @Nullable String restore;
  }

  @Override
  public Integer call() {
    if (move != null) {
      moved(move);
    }
    var bench = bench();
    List<CaseFolder> folders = bench.home().cases();
    if (folders.isEmpty()) {
      console.result(Message.of("cli.cases-none"));
    }
    List<CaseRows.Row> rows =
        folders.isEmpty()
            ? List.of()
            : CaseRows.of(
                    bench,
                    bench.store(bench.reader().read()),
                    folders.stream().map(CaseFolder::id).toList())
                .rows();
    rows.forEach(row -> console.result(row.said(console.words())));
    console.document(Map.of("cases", rows.stream().map(CaseRows.Row::fields).toList()));
    return ExitCode.DONE;
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
}
