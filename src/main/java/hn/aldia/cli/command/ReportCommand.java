package hn.aldia.cli.command;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.records.CaseRows;
import hn.aldia.cli.records.ReportFile;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Home;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.report.CaseIndex;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Writes a case as one page; of several, a page each and an index by urgency. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand extends BenchCommand implements OnACase.AllAtOnce {
  @Override
  public Integer call() {
    var bench = bench();
    var report = new ReportFile(console, common, bench);
    if (common.severalCases()) {
      return all(bench, report);
    }
    CaseSettings settings = bench.caseSettings();
    Path file = report.write(settings, bench.store(settings.settings()));
    written(file);
    report.show(file);
    return ExitCode.DONE;
  }

  /** One case that cannot be read stands in the index, and does not stop the others. */
  private int all(Workbench bench, ReportFile report) {
    Store store = bench.store(bench.reader().read());
    List<CaseId> cases = common.chosenCases();
    List<CaseRows.Row> rows = CaseRows.of(bench, store, cases).rows();
    Words words = console.words();
    for (CaseRows.Row row : rows) {
      if (row.settings() != null) {
        report.write(row.settings(), store);
      }
    }
    List<CaseIndex.Line> lines =
        rows.stream()
            .map(row -> row.line(words, "cases/" + row.id().value() + "/report.html"))
            .toList();
    Home home = bench.home();
    Path index = home.folder().resolve("report.html");
    FilePrivacy.of(home.folder())
        .write(index, new CaseIndex(words).of(lines, bench.clock().instant()));
    written(index);
    boolean broken = rows.stream().anyMatch(CaseRows.Row::isBroken);
    return broken ? ExitCode.USAGE : ExitCode.DONE;
  }

  private void written(Path file) {
    console.result(Message.of("cli.report-written", file.toString()));
    console.document(Map.of("report", file.toString()));
  }
}
