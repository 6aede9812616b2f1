package hn.aldia.cli;

import hn.aldia.renewal.CaseView;
import hn.aldia.words.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Where a case stands and what is next. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions common;

  ShowCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    CaseView view = bench.view(bench.caseSettings());
    show(view);
    console.document(view.json());
    return ExitCode.DONE;
  }

  private void show(CaseView view) {
    console.result(Message.of("cli.show-case", view.id(), view.stage().said()));
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
