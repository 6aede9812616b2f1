package hn.aldia.scenario.read;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import hn.aldia.scenario.map.Concept;
import hn.aldia.scenario.map.Sign;
import hn.aldia.scenario.source.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the signs of a screen; what is no sign is an error with its line. */
record SignReader(Fields fields) {
  private static final List<String> GROUPS = List.of("all", "any", "none");
  private static final List<String> COUNTS = List.of("boxes", "secrets");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(\\+|-(\\d{1,2}))?");

  /** All that the object says, together. */
  Sign read() {
    var signs = new ArrayList<Sign>();
    for (Sign.Where where : Sign.Where.values()) {
      if (fields.has(where.word())) {
        signs.add(new Sign.OfWords(where, concepts(where.word())));
      }
    }
    for (String count : COUNTS) {
      if (fields.has(count)) {
        signs.add(boxes(count));
      }
    }
    if (fields.has("all")) {
      signs.add(new Sign.All(signs("all")));
    }
    if (fields.has("any")) {
      signs.add(new Sign.Any(signs("any")));
    }
    if (fields.has("none")) {
      signs.add(new Sign.None(signs("none")));
    }
    fields.refuseOthers(known(), "scenario.unknown-sign");
    return signs.size() == 1 ? signs.get(0) : new Sign.All(signs);
  }

  /** A list of texts words one thing; a list of such lists names several. */
  List<Concept> concepts(String key) {
    ConfigValue value = fields.required(key);
    if (value instanceof ConfigList list
        && list.stream().anyMatch(each -> each instanceof ConfigList)) {
      return list.stream().map(each -> concept(key, each)).toList();
    }
    return value == null ? List.of() : List.of(concept(key, value));
  }

  private Concept concept(String key, ConfigValue value) {
    var texts = new ArrayList<String>();
    for (ConfigValue each : value instanceof ConfigList list ? list : List.of(value)) {
      if (each.unwrapped() instanceof String text && !text.isBlank()) {
        texts.add(text);
      } else {
        fields.problem(key, "scenario.want-texts", key);
      }
    }
    if (texts.isEmpty()) {
      fields.problem(key, "scenario.blank", key);
    }
    return Concept.of(texts);
  }

  private Sign boxes(String key) {
    ConfigValue value = fields.found(key);
    String written = value == null ? "" : String.valueOf(value.unwrapped());
    Matcher range = RANGE.matcher(written);
    if (!range.matches()) {
      fields.problem(key, "scenario.want-range", key);
      return new Sign.OfBoxes(key.equals("secrets"), 0, 0);
    }
    int least = Integer.parseInt(range.group(1));
    int most =
        range.group(2) == null
            ? least
            : range.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(range.group(3));
    return new Sign.OfBoxes(key.equals("secrets"), least, most);
  }

  private List<Sign> signs(String key) {
    ConfigValue value = fields.found(key);
    var signs = new ArrayList<Sign>();
    for (ConfigValue each :
        value instanceof ConfigList list ? list : Stream.ofNullable(value).toList()) {
      if (each instanceof ConfigObject object) {
        signs.add(new SignReader(fields.inner(key, object)).read());
      } else if (!Fields.unresolved(each)) {
        fields.problem(key, "scenario.want-signs", key);
      }
    }
    return signs;
  }

  private static List<String> known() {
    return Stream.of(Sign.Where.words(), COUNTS, GROUPS).flatMap(List::stream).toList();
  }
}
