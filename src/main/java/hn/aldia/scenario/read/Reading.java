package hn.aldia.scenario.read;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import hn.aldia.scenario.check.Mends;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.source.Fields;
import hn.aldia.scenario.source.Origin;
import hn.aldia.scenario.source.Problems;
import hn.aldia.scenario.source.ScenarioException;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.source.ScenarioText;
import hn.aldia.scenario.source.SourceText;
import hn.aldia.scenario.source.Sources;
import hn.aldia.scenario.source.Substitutions;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.scenario.step.Step;
import hn.aldia.text.Folded;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One file being read, from its text to its steps. */
public final class Reading {
  /** Where each wording stands, for all scenarios and maps. */
  public static final String WORDS = "common/words";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final List<String> ROOT_KEYS = List.of("about", "steps", "common");

  private final ScenarioFolder folder;
  private final String name;
  private final Sources sources = new Sources();
  private final Problems problems = new Problems();
  private final Origin start;

  public Reading(ScenarioFolder folder, String name) {
    this.folder = folder;
    this.name = name;
    String unfound = name + ScenarioFolder.SUFFIX;
    this.start = new Origin(folder.find(name).map(Path::toString).orElse(unfound), 1);
  }

  public Scenario scenario(Config values) {
    ConfigObject root = root(values, ROOT_KEYS);
    var fields = new Fields(root, start, sources, problems);
    var scenario = new Scenario(name, new Wanted(fields).bilingual("about"), steps(fields), start);
    throwIfWrong();
    return scenario;
  }

  /** How many steps, and things to point at, a file offers to others under {@code common}. */
  public int fragments(Config values) {
    int count = 0;
    if (root(values, ROOT_KEYS).get("common") instanceof ConfigObject common) {
      for (ConfigValue each : common.values()) {
        count += fragment(each, sources.place(each.origin(), start));
      }
    } else {
      problems.add(start, "scenario.missing-key", "common");
    }
    throwIfWrong();
    return count;
  }

  public PortalMap map(Config values) {
    ConfigObject root = root(values, MapReader.ROOT_KEYS);
    var fields = new Fields(root, start, sources, problems);
    PortalMap map = new MapReader(fields, name.substring(0, name.lastIndexOf('/'))).read();
    throwIfWrong();
    return map;
  }

  /**
   * How many wordings there are.
   *
   * @param used what other files refer to
   */
  public int wordings(Config values, Set<String> used) {
    ConfigObject root = root(values, List.of("words"));
    int count = 0;
    if (root.get("words") instanceof ConfigObject words) {
      var fields = new Fields(words, start, sources, problems);
      for (String key : words.keySet()) {
        count += fields.texts(key).size();
        twice(fields, key);
        if (!used.contains("words." + key)) {
          fields.problem(key, "scenario.wording-unused", key);
        }
      }
    } else {
      problems.add(start, "scenario.missing-key", "words");
    }
    throwIfWrong();
    return count;
  }

  /** All wordings, by their keys. */
  public Map<String, List<String>> wordLists() {
    var lists = new HashMap<String, List<String>>();
    if (root(ConfigFactory.empty(), List.of("words")).get("words") instanceof ConfigObject words) {
      var fields = new Fields(words, start, sources, problems);
      words.keySet().forEach(key -> lists.put(key, fields.texts(key)));
    }
    throwIfWrong();
    return lists;
  }

  private static void twice(Fields words, String key) {
    var said = new HashSet<String>();
    for (String text : words.texts(key)) {
      String plain =
          WORD.matcher(Folded.tidy(text))
              .replaceAll(word -> Folded.words(word.group()).replace("ss", "s"));
      if (!said.add(plain)) {
        words.problem(key, "scenario.wording-twice", text, key);
      }
    }
  }

  /** What of the common words the file refers to, as far as it was read. */
  public Set<String> wordsUsed() {
    return sources.all().stream()
        .flatMap(source -> source.references().stream())
        .map(SourceText.Reference::path)
        .filter(path -> path.startsWith("words."))
        .collect(Collectors.toSet());
  }

  private int fragment(ConfigValue value, Origin origin) {
    if (value instanceof ConfigObject target) {
      var fields = new Fields(target, origin, sources, problems);
      var unused = new TargetReader(fields).target();
      return 1;
    }
    if (value instanceof ConfigList words
        && words.stream().allMatch(each -> each.valueType() == ConfigValueType.STRING)) {
      return words.size();
    }
    return list(value, origin).size();
  }

  private ConfigObject root(Config values, List<String> keys) {
    Path file = folder.find(name).orElse(null);
    if (file == null) {
      problems.addNear(start, folder.names(), "scenario.none", name);
      throw wrong();
    }
    Config parsed = new ScenarioText(folder, sources, problems).parse(name, file, List.of());
    throwIfWrong();
    for (String key : parsed.root().keySet()) {
      if (!keys.contains(key)) {
        Origin origin = sources.place(parsed.root().get(key).origin(), start);
        problems.addNear(origin, keys, "scenario.unknown-root-key", key);
      }
    }
    Config whole = keys == MapReader.ROOT_KEYS ? withShippedConcepts(parsed) : parsed;
    Config known = name.equals(WORDS) ? words() : whole.withFallback(words());
    throwIfWrong();
    @Nullable Config resolved = new Substitutions(sources, problems, start).resolve(known, values);
    if (resolved == null) {
      throw wrong();
    }
    return resolved.root();
  }

  /** What a person's own map does not know yet, of an earlier version, is as in the shipped one. */
  private Config withShippedConcepts(Config own) {
    Config all = own;
    for (Path file : folder.findAll(name)) {
      Config other = new ScenarioText(folder, sources, problems).parse(name, file, List.of());
      for (String group : MapReader.CONCEPTS) {
        all = all.withFallback(other.root().withOnlyKey(group));
      }
    }
    return all;
  }

  /** A person's own wordings stand before the shipped ones, and may add to them. */
  private Config words() {
    Config all = ConfigFactory.empty();
    for (String name : List.of(Mends.NAME, WORDS)) {
      for (Path file : folder.findAll(name)) {
        all =
            all.withFallback(
                new ScenarioText(folder, sources, problems).parse(name, file, List.of()));
        if (name.equals(Mends.NAME)) {
          break; // one file of them: the first
        }
      }
    }
    return all;
  }

  private List<Step> steps(Fields fields) {
    ConfigValue value = fields.found("steps");
    if (value == null) {
      problems.add(start, "scenario.missing-key", "steps");
      return List.of();
    }
    return list(value, fields.origin("steps"));
  }

  private List<Step> list(ConfigValue value, Origin origin) {
    if (value instanceof ConfigList list && !list.isEmpty()) {
      return new StepReader(sources, problems).steps(list, origin);
    }
    if (!Fields.unresolved(value)) {
      problems.add(origin, "scenario.want-steps");
    }
    return List.of();
  }

  private void throwIfWrong() {
    if (!problems.isEmpty()) {
      throw wrong();
    }
  }

  private ScenarioException wrong() {
    return new ScenarioException(name, problems.sorted());
  }
}
