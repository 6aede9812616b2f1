package hn.aldia.cli.command;

import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.Deadline;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The person's answer to the question that is open about the past; without one, that they know of
 * the deadline and want no more reminders of it.
 */
@Command(name = "ack", mixinStandardHelpOptions = true)
public final class AckCommand extends BenchCommand {
  @Parameters(arity = "0..1", paramLabel = "yes|no", descriptionKey = "ack-answer")
  private @Nullable Reply reply;

  private void known(Workbench bench) {
    CaseSettings settings = bench.caseSettings();
    Instant now = bench.clock().instant();
    Deadline end =
        Telling.deadline(bench.known(settings), now)
            .orElseThrow(() -> Trouble.settings("cli.nothing-to-acknowledge"));
    String id = settings.folder().id().value();
    bench.store(settings.settings()).told().told(id, Telling.acknowledged(end), now);
    console.note(Message.of("cli.acknowledged", end.said()));
  }

  enum Reply {
    YES,
    NO
  }

  @Override
  public Integer call() {
    var bench = bench();
    if (reply == null) {
      known(bench);
    } else {
      bench.errand(Need.REGISTER, errand -> errand.ack(reply == Reply.YES));
    }
    return done(bench);
  }
}
