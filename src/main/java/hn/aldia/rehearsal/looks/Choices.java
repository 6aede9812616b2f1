package hn.aldia.rehearsal.looks;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import hn.aldia.words.Slips;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * All choices that there are, by matter, the plain one of each first: {@code
 * fixtures/looks/looks.conf} and a folder for each that is not plain.
 */
public final class Choices {
  private static final String INDEX = "looks.conf";
  private static final String LIST = "all.txt";

  private final Map<String, List<Choice>> byMatter = new LinkedHashMap<>();

  private Choices() {}

  public static Choices shipped() {
    var files = new LookFiles();
    var all = new Choices();
    Config index = conf(files, INDEX);
    index.root().keySet().stream()
        .sorted(Comparator.comparing(matter -> index.getValue(matter).origin().lineNumber()))
        .forEach(
            matter ->
                all.byMatter.put(
                    matter,
                    index.getStringList(matter).stream()
                        .map(name -> choice(files, matter, name))
                        .toList()));
    return all;
  }

  public Map<String, List<Choice>> byMatter() {
    return Map.copyOf(byMatter);
  }

  List<String> matters() {
    return List.copyOf(byMatter.keySet());
  }

  List<Choice> of(String matter) {
    return byMatter.getOrDefault(matter, List.of());
  }

  public Look plain() {
    var first = new LinkedHashMap<String, Choice>();
    byMatter.forEach((matter, choices) -> first.put(matter, choices.get(0)));
    return new Look(first);
  }

  /** Few looks in which every two choices that may meet do meet. */
  public List<Look> everyPair() {
    return new LookFiles().text(LIST).orElseThrow().lines().map(this::look).toList();
  }

  /** The look whose choices these words name, the others plain; a number is a seed. */
  public Look look(String line) {
    String words = line.strip();
    if (words.matches("\\d{1,9}")) {
      return any(new Random(Long.parseLong(words)));
    }
    Look look = plain();
    var named = new ArrayList<Choice>();
    for (String word : words.isEmpty() ? new String[0] : words.split("[\\s,+]+")) {
      Choice choice = named(word);
      for (Choice other : named) {
        boolean same = other.matter().equals(choice.matter()) && !other.equals(choice);
        if (same || other.excludes(choice)) {
          throw Trouble.settings("rehearsal.looks-exclude", other.name(), choice.name());
        }
      }
      named.add(choice);
      look = look.with(choice);
    }
    return look;
  }

  /** Any look that may be, by chance. */
  Look any(Random chance) {
    while (true) {
      Look look = plain();
      for (String matter : matters()) {
        List<Choice> choices = of(matter);
        look = look.with(choices.get(chance.nextInt(choices.size())));
      }
      if (look.possible()) {
        return look;
      }
    }
  }

  private Choice named(String word) {
    List<Choice> all = byMatter.values().stream().flatMap(List::stream).toList();
    return all.stream()
        .filter(choice -> choice.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                Trouble.settings(
                    "rehearsal.look-unknown",
                    word,
                    all.stream()
                        .map(Choice::name)
                        .min(Comparator.comparingInt(name -> Slips.between(name, word)))
                        .orElse("")));
  }

  private static Choice choice(LookFiles files, String matter, String name) {
    Config says = conf(files, matter + "/" + name + "/choice.conf");
    var script = new StringBuilder();
    if (says.hasPath("builds-on")) {
      says.getStringList("builds-on")
          .forEach(other -> script.append(files.text(other + "/choice.js").orElse("")));
    }
    script.append(files.text(matter + "/" + name + "/choice.js").orElse(""));
    return new Choice(matter, name, says, script.toString());
  }

  private static Config conf(LookFiles files, String path) {
    try {
      return ConfigFactory.parseString(files.text(path).orElse(""));
    } catch (ConfigException e) {
      throw Trouble.settings(
          "rehearsal.look-unreadable",
          Path.of("fixtures", "looks", path).toString(),
          String.valueOf(e.getMessage()));
    }
  }
}
