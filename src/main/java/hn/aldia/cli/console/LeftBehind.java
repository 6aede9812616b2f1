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
    var given = new GivenOptions(args);
    String home = given.value("--home").map(at -> " --home " + quoted(at)).orElse("");
    return "aldia " + given.verb("renew") + " --headed --case " + caseId + home;
  }

  /** To be pasted as it is; double quotes join a path with blanks in every system's shell. */
  private static String quoted(String path) {
    return path.contains(" ") ? '"' + path + '"' : path;
  }

  private static String caseOf(Path file) {
    return IntStream.range(0, file.getNameCount() - 1)
        .filter(i -> file.getName(i).toString().equals("cases"))
        .mapToObj(i -> file.getName(i + 1).toString())
        .reduce((first, last) -> last)
        .orElse("");
  }
}
