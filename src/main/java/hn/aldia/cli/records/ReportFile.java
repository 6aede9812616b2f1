package hn.aldia.cli.records;

import hn.aldia.browser.launch.Machine;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ShownPage;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.report.CaseReport;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The page of a case, in its folder. */
public record ReportFile(Console console, CommonOptions common, Workbench bench) {
  public Path write(CaseSettings settings, Store store) {
    String page = new CaseReport(console.words()).of(new CaseRecords(bench, store).of(settings));
    Path file = settings.folder().report();
    settings.folder().write(file, page.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /**
   * At the end of an errand: a page that cannot be written does not spoil what was done.
   *
   * @param show whether to open it, where somebody sits at a screen
   */
  public void afterwards(boolean show) {
    try {
      CaseSettings settings = bench.caseSettings();
      Path file = write(settings, bench.store(settings.settings()));
      console.note(Message.of("cli.report-written", file.toString()));
      if (show) {
        show(file);
      }
    } catch (UncheckedIOException notWritten) {
      console.note(Message.of("cli.report-not-written", String.valueOf(notWritten.getMessage())));
    }
  }

  /** Where a person sits at a screen; not while one case after the other is done. */
  public void show(Path file) {
    if (!common.json && !common.severalCases() && Terminal.here().isPresent()) {
      ShownPage.open(file.toString(), Machine.here());
    }
  }
}
