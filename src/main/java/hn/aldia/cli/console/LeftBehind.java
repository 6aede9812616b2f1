package hn.aldia.cli.console;

import hn.aldia.config.home.Memo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The folder that is left of a page that was not understood, and the command that shows it again in
 * a window: it goes on to that very place, and asks there.
 *
 * @param command what was asked for, and in which home; nothing else of its options
 */
record LeftBehind(Path folder, String command) {
  /** Only what is left of such a page has this, what we see of it. */
  private static final String SEEN = ".seen.txt";

  public static Optional<LeftBehind> of(List<Path> evidence, List<String> args) {
    return evidence.stream()
        .filter(file -> file.toString().endsWith(SEEN))
        .map(file -> new LeftBehind(file.resolveSibling(""), command(args, caseOf(file))))
        .findFirst();
  }

  /** Beside the rest of it: what was said, so that another person may read it. */
  public void note(String said) {
    new Memo(folder.resolve("what-to-do.txt")).write(said + "\n\n" + command + "\n");
  }

  private static String command(List<String> args, String caseId) {
    String verb = args.stream().filter(arg -> !arg.startsWith("-")).findFirst().orElse("renew");
    String home = following(args, "--home").map(at -> " --home " + at).orElse("");
    return "aldia " + verb + " --headed --case " + caseId + home;
  }

  private static Optional<String> following(List<String> args, String option) {
    int at = args.indexOf(option);
    return at < 0 || at + 1 >= args.size() ? Optional.empty() : Optional.of(args.get(at + 1));
  }

  private static String caseOf(Path file) {
    return IntStream.range(0, file.getNameCount() - 1)
        .filter(i -> file.getName(i).toString().equals("cases"))
        .mapToObj(i -> file.getName(i + 1).toString())
        .reduce((first, last) -> last)
        .orElse("");
  }
}
