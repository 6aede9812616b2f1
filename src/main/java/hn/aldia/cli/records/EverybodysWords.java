package hn.aldia.cli.records;

import hn.aldia.config.home.Unchecked;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.scenario.source.ScenarioFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The wordings of our own files, and what is asked for in general: nobody is known by them. */
public final class EverybodysWords {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]+)\"");

  public static Set<String> in(ScenarioFolder scenarios, List<CaseSettings> cases) {
    var words = new HashSet<String>();
    for (Path file : scenarios.findAll("common/words")) {
      Unchecked.run(
          () ->
              QUOTED.matcher(Files.readString(file)).results().forEach(w -> words.add(w.group(1))));
    }
    cases.forEach(each -> words.addAll(List.of(each.request().type(), each.request().reason())));
    return words;
  }
}
