package hn.aldia.scenario.check;

import com.typesafe.config.Config;
import hn.aldia.config.home.Folders;
import hn.aldia.config.home.Unchecked;
import hn.aldia.scenario.read.Reading;
import hn.aldia.scenario.source.Problem;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Folded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people showed us on pages that our words do not fit: kept in a file of their own beside a
 * home's scenarios, read as the words are, for all cases of this home.
 *
 * @param folder the person's own first
 */
public record Mends(ScenarioFolder folder) {
  public static final String NAME = "common/mends";

  private static final String HEAD =
      """
      # What people showed Al Día on the portal's pages: these wordings stand beside those of words.conf. "aldia mends" lists
      # them; a line that begins with #? was proposed and not kept. The file may be given to others: it names nobody.
      words {
      """;

  public List<Mend> all() {
    return read(file());
  }

  public Path file() {
    return folder.own().resolve(NAME + ScenarioFolder.SUFFIX);
  }

  /**
   * Under which key the words of this target stand; none where the scenario has words of its own.
   */
  public Optional<String> keyOf(Target target) {
    return new Reading(folder, Reading.WORDS)
        .wordLists().entrySet().stream()
            .filter(words -> target.words().containsAll(words.getValue()))
            .filter(words -> !words.getValue().isEmpty())
            .min(
                Comparator.<Map.Entry<String, List<String>>>comparingInt(
                        words -> target.words().indexOf(words.getValue().get(0)))
                    .thenComparing(words -> -words.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  public boolean knows(Mend mend) {
    return all().stream().anyMatch(mend::isOf)
        || new Reading(folder, Reading.WORDS)
            .wordLists().getOrDefault(mend.key(), List.of()).stream()
                .anyMatch(said -> Folded.words(said).equals(Folded.words(mend.wording())));
  }

  /**
   * Writes it, unless the scenarios would be wrong with it that are not without.
   *
   * @return what would be wrong; empty: it is written
   */
  public List<Problem> put(Mend mend) {
    var all = new ArrayList<>(without(mend));
    all.add(mend);
    List<Problem> wrong = mend.kept() ? wrongWith(all) : List.of();
    if (wrong.isEmpty()) {
      write(file(), all);
    }
    return wrong;
  }

  public void withdraw(Mend mend) {
    write(file(), without(mend));
  }

  private List<Mend> without(Mend mend) {
    return all().stream().filter(one -> !mend.isOf(one)).toList();
  }

  /** One file for others, with what is kept and nothing else. */
  public void export(Path to) {
    write(to, all().stream().filter(Mend::kept).toList());
  }

  private List<Problem> wrongWith(List<Mend> all) {
    Path tried = Unchecked.get(() -> Files.createTempDirectory("aldia-mends"));
    try {
      write(tried.resolve(NAME + ScenarioFolder.SUFFIX), all);
      List<Problem> after = problems(folder.before(tried));
      return after.isEmpty() ? after : withoutThoseThatWere(after);
    } finally {
      Unchecked.run(() -> Folders.delete(tried));
    }
  }

  private List<Problem> withoutThoseThatWere(List<Problem> after) {
    Set<String> before =
        problems(folder).stream().map(p -> p.what().toString()).collect(Collectors.toSet());
    return after.stream().filter(problem -> !before.contains(problem.what().toString())).toList();
  }

  private static List<Problem> problems(ScenarioFolder of) {
    Config values = StubCase.values();
    return ScenarioCheck.checkAll(of, values).stream().flatMap(r -> r.problems().stream()).toList();
  }

  private static List<Mend> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    return Unchecked.get(
        () -> Files.readAllLines(file).stream().flatMap(line -> Mend.read(line).stream()).toList());
  }

  /** What somebody wrote there by hand stays. */
  private static void write(Path file, List<Mend> mends) {
    Unchecked.run(
        () -> {
          Files.createDirectories(file.toAbsolutePath().getParent());
          var lines = new ArrayList<String>(List.of(HEAD.strip().split("\n")));
          if (Files.isRegularFile(file)) {
            var head = new HashSet<>(lines);
            Files.readAllLines(file).stream()
                .filter(line -> Mend.read(line).isEmpty())
                .filter(line -> !head.contains(line) && !line.strip().equals("}"))
                .forEach(lines::add);
          }
          mends.forEach(mend -> lines.add(mend.line()));
          lines.add("}");
          Path fresh = file.resolveSibling(file.getFileName() + ".new");
          Files.write(fresh, lines);
          Files.move(
              fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        });
  }
}
