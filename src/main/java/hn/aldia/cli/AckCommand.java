package hn.aldia.cli;

import hn.aldia.config.applicant.Need;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The person's answer to the question that is open about the past. */
@Command(name = "ack", mixinStandardHelpOptions = true)
final class AckCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions common;

  @Parameters(paramLabel = "yes|no", descriptionKey = "ack-answer")
  private Reply reply = Reply.NO;

  enum Reply {
    YES,
    NO
  }

  AckCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    bench.errand(Need.REGISTER, errand -> errand.ack(reply == Reply.YES));
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }
}
