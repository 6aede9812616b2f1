package hn.aldia.cli;

import hn.aldia.config.CaseSettings;
import hn.aldia.errand.CaseFile;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseView;
import hn.aldia.words.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a case stands and what is next. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    CaseSettings settings = bench.caseSettings();
    String id = settings.folder().id().value();
    Case known = CaseFile.open(bench.store(settings.settings()).journal(), id).now();
    CaseView view = CaseView.of(id, known, bench.clock().instant(), console.words());
    if (json) {
      console.result(view.json());
    } else {
      show(view);
    }
    return ExitCode.DONE;
  }

  private void show(CaseView view) {
    console.result(
        Message.of(
            "cli.show-case",
            view.id(),
            view.stage().said()));
    view.next()
        .forEach(
            next ->
                console.result(
                    next.due() == null
                        ? Message.of("cli.show-next", next.why())
                        : Message.of("cli.show-next-due", next.why(), next.due())));
    view.warnings().forEach(warning -> console.result(Message.of("cli.show-warning", warning)));
  }
}
