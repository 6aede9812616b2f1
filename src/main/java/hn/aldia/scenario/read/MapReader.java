package hn.aldia.scenario.read;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import hn.aldia.scenario.map.Act;
import hn.aldia.scenario.map.Concept;
import hn.aldia.scenario.map.Meaning;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Screen;
import hn.aldia.scenario.map.Sign;
import hn.aldia.scenario.map.Way;
import hn.aldia.scenario.source.Fields;
import hn.aldia.scenario.source.Origin;
import hn.aldia.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a map from the root of its file: screens, ways, acts, answers, and words besides.
 *
 * @param folder of the map, and of the scenarios that it names
 */
record MapReader(Fields root, String folder) {
  static final List<String> ROOT_KEYS =
      List.of("start", "menu", "anytime", "screens", "ways", "acts", "answers", "columns", "said");

  /** Groups of words that are sought in a list or on a page. */
  static final List<String> CONCEPTS = List.of("columns", "said");

  PortalMap read() {
    Map<String, Fields> written = objects(root, "screens");
    var screens = new ArrayList<Screen>();
    written.forEach((name, fields) -> screens.add(screen(name, fields, written)));
    for (int at = 0; at < screens.size(); at++) {
      Screen screen = screens.get(at);
      screens.subList(0, at).stream()
          .filter(other -> other.sign().equals(screen.sign()))
          .forEach(
              equal ->
                  root.problems()
                      .add(screen.origin(), "scenario.equal-screens", screen.name(), equal.name()));
    }
    List<Way> ways = each("ways", this::way);
    List<Act> acts = each("acts", this::act);
    Map<String, Fields> answers = objects(root, "answers");
    List<Meaning> meanings =
        answers.entrySet().stream().map(e -> meaning(e.getKey(), e.getValue())).toList();
    for (Way way : ways) {
      named(way.origin(), way.from(), written.keySet());
      named(way.origin(), way.to(), written.keySet());
    }
    for (Act act : acts) {
      named(act.origin(), act.from(), written.keySet());
      named(act.origin(), act.to(), written.keySet());
      act.hears().stream()
          .filter(heard -> !answers.containsKey(heard))
          .sorted()
          .forEach(
              heard ->
                  root.problems()
                      .addNear(act.origin(), answers.keySet(), "scenario.no-answer", heard));
    }
    String start = root.has("start") ? root.value("start") : "";
    if (!start.isEmpty()) {
      named(root.origin("start"), start, written.keySet());
    }
    var concepts = new HashMap<String, Concept>();
    for (String group : CONCEPTS) {
      if (root.found(group) instanceof ConfigObject object) {
        Fields words = root.inner(group, object);
        for (String name : object.keySet()) {
          new SignReader(words)
              .concepts(name).stream()
                  .findFirst()
                  .ifPresent(c -> concepts.put(group + "." + name, c));
        }
      }
    }
    var anytime = Set.copyOf(new HashSet<>(root.texts("anytime")));
    anytime.forEach(name -> named(root.origin("anytime"), name, written.keySet()));
    String menu = root.has("menu") ? folder + "/" + root.value("menu") : "";
    return new PortalMap(
        start,
        menu.isEmpty() ? Optional.empty() : Optional.of(menu),
        anytime,
        screens,
        ways,
        acts,
        meanings,
        concepts);
  }

  private Screen screen(String name, Fields fields, Map<String, Fields> all) {
    var lineage = new ArrayList<String>();
    var signs = new ArrayList<Sign>();
    Fields at = fields;
    String called = name;
    while (at != null) {
      if (lineage.contains(called)) {
        if (called.equals(name)) {
          fields.problem("extends", "scenario.extends-circle", name);
        }
        break;
      }
      lineage.add(called);
      String parent = at.has("extends") ? at.value("extends") : null;
      signs.add(0, new SignReader(at).read());
      if (parent == null) {
        break;
      }
      if (!all.containsKey(parent)) {
        at.problems().addNear(at.origin("extends"), all.keySet(), "scenario.no-screen", parent);
        break;
      }
      called = parent;
      at = all.get(parent);
    }
    Sign sign = signs.size() == 1 ? signs.get(0) : new Sign.All(signs);
    if (sign.size() == 0) {
      root.problems().add(fields.origin(), "scenario.no-signs", name);
    }
    return new Screen(fields.origin(), lineage, sign);
  }

  private Way way(Fields fields) {
    var way = new Way(fields.origin(), fields.value("from"), fields.value("to"), play(fields));
    fields.refuseOthers("ways");
    return way;
  }

  private Act act(Fields fields) {
    var act =
        new Act(
            fields.origin(),
            fields.value("from"),
            fields.value("to"),
            play(fields),
            Set.copyOf(new HashSet<>(fields.texts("hears"))));
    fields.refuseOthers("acts");
    return act;
  }

  private String play(Fields fields) {
    return folder + "/" + fields.value("play");
  }

  private static Meaning meaning(String name, Fields fields) {
    var meaning =
        new Meaning(
            name, wordings(fields, "says"), wordings(fields, "unless"), wordings(fields, "begins"));
    if (meaning.says().isEmpty() && meaning.begins().isEmpty()) {
      fields.problem("says", "scenario.missing-key", "says");
    }
    fields.refuseOthers(name);
    return meaning;
  }

  private static List<Wording> wordings(Fields fields, String key) {
    return fields.texts(key).stream().map(Wording::of).toList();
  }

  private void named(Origin at, String name, Set<String> screens) {
    if (!screens.contains(name) && !name.equals(Fields.STAND_IN)) {
      root.problems().addNear(at, screens, "scenario.no-screen", name);
    }
  }

  private <T> List<T> each(String key, Function<Fields, T> read) {
    var all = new ArrayList<T>();
    if (root.found(key) instanceof ConfigList list) {
      for (ConfigValue value : list) {
        if (value instanceof ConfigObject object) {
          all.add(read.apply(root.innerAt(key, object)));
        } else if (!Fields.unresolved(value)) {
          root.problem(key, "scenario.want-object", key);
        }
      }
    }
    return all;
  }

  /** In the order in which they are written: HOCON keeps none. */
  private static Map<String, Fields> objects(Fields of, String key) {
    var all = new LinkedHashMap<String, Fields>();
    if (of.found(key) instanceof ConfigObject object) {
      Fields group = of.inner(key, object);
      object.entrySet().stream()
          .sorted(Comparator.comparingInt(each -> group.origin(each.getKey()).line()))
          .forEach(each -> put(all, key, group, each.getKey(), each.getValue()));
    } else {
      of.problems().add(of.origin(), "scenario.missing-key", key);
    }
    return all;
  }

  private static void put(
      Map<String, Fields> all, String key, Fields group, String name, @Nullable ConfigValue value) {
    if (value instanceof ConfigObject object) {
      all.put(name, group.inner(name, object));
    } else if (value != null && !Fields.unresolved(value)) {
      group.problem(name, "scenario.want-object", key);
    }
  }
}
