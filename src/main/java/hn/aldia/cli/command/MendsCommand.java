package hn.aldia.cli.command;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.scenario.check.Mend;
import hn.aldia.scenario.check.Mends;
import hn.aldia.scenario.source.Problem;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What people showed on pages that our words do not fit: lists, keeps, withdraws, exports. */
@Command(name = "mends", mixinStandardHelpOptions = true)
public final class MendsCommand extends BenchCommand {
  static final class What {
    @Option(names = "--keep", paramLabel = "N", descriptionKey = "mends-keep")
    @Nullable Integer keep;

    @Option(names = "--withdraw", paramLabel = "N", descriptionKey = "mends-withdraw")
    @Nullable Integer withdraw;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "mends-export")
    @Nullable Path export;
  }

  @ArgGroup private @Nullable What what;

  @Override
  public Integer call() {
    var mends = new Mends(Workbench.scenarios(common.home()));
    int code = what == null ? ExitCode.DONE : change(mends, what);
    if (code == ExitCode.DONE) {
      list(mends);
    }
    return code;
  }

  private int change(Mends mends, What wanted) {
    if (wanted.export != null) {
      mends.export(wanted.export);
      console.note(Message.of("cli.mends-exported", wanted.export.toString()));
      return ExitCode.DONE;
    }
    int number = wanted.keep != null ? wanted.keep : wanted.withdraw != null ? wanted.withdraw : 0;
    List<Mend> all = mends.all();
    if (number < 1 || number > all.size()) {
      console.note(Message.of("cli.no-such-mend", Integer.toString(number)));
      return ExitCode.USAGE;
    }
    Mend meant = all.get(number - 1);
    if (wanted.keep == null) {
      mends.withdraw(meant);
      return ExitCode.DONE;
    }
    List<Problem> wrong = mends.put(meant.kept(true));
    wrong.forEach(problem -> console.note(problem.line()));
    return wrong.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void list(Mends mends) {
    List<Mend> all = mends.all();
    for (int i = 0; i < all.size(); i++) {
      console.result(said(i + 1, all.get(i)));
    }
    if (all.isEmpty()) {
      console.note(Message.of("cli.no-mends"));
    }
    console.document(Map.of("mends", all.stream().map(MendsCommand::entry).toList()));
  }

  private static Message said(int number, Mend mend) {
    return Message.of(
        mend.kept() ? "cli.mend-kept" : "cli.mend-proposed",
        Integer.toString(number),
        mend.wording(),
        mend.key(),
        mend.since().toString());
  }

  private static Map<String, Object> entry(Mend mend) {
    return Map.of(
        "key", mend.key(),
        "wording", mend.wording(),
        "since", mend.since().toString(),
        "kept", mend.kept());
  }
}
