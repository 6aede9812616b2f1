package hn.aldia.scenario.check;

import com.typesafe.config.Config;
import hn.aldia.config.home.Unchecked;
import hn.aldia.scenario.map.Act;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Screen;
import hn.aldia.scenario.map.Way;
import hn.aldia.scenario.read.Reading;
import hn.aldia.scenario.source.Origin;
import hn.aldia.scenario.source.Problem;
import hn.aldia.scenario.source.Problems;
import hn.aldia.scenario.source.ScenarioException;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Checks what a map cannot tell by itself: that its scenarios are there and send nothing where they
 * may be repeated, that every screen can be reached, and that each page and answer in the tables
 * beside it is taken for what it is.
 */
final class MapCheck {
  private final ScenarioFolder folder;
  private final Config values;
  private final String home;
  private final Problems problems = new Problems();

  /**
   * @param home the folder of the map: {@code inm}
   */
  MapCheck(ScenarioFolder folder, Config values, String home) {
    this.folder = folder;
    this.values = values;
    this.home = home;
  }

  /** What is wrong; how many screens, ways and answers there are is for the map to say. */
  List<Problem> of(PortalMap map) {
    map.ways().forEach(this::sendsNothing);
    map.menu().ifPresent(menu -> exists(map.screens().get(0).origin(), menu));
    map.acts().forEach(act -> exists(act.origin(), act.play()));
    unreached(map)
        .forEach(screen -> problems.add(screen.origin(), "scenario.unreachable", screen.name()));
    for (PageRow row : table("screens.csv", PageRow::read)) {
      String taken = map.recognise(row.glance()).name();
      if (!taken.equals(row.screen())) {
        problems.add(row.origin(), "scenario.page-taken-for", taken, row.screen());
      }
    }
    for (AnswerRow row : table("answers.csv", AnswerRow::read)) {
      String taken = map.meaning(row.said(), map.answersTo(home + "/" + row.play())).orElse("-");
      if (!taken.equals(row.meaning())) {
        problems.add(row.origin(), "scenario.answer-taken-for", taken, row.meaning(), row.said());
      }
    }
    return problems.sorted();
  }

  private void sendsNothing(Way way) {
    if (exists(way.origin(), way.play())) {
      try {
        new Reading(folder, way.play())
            .scenario(values).steps().stream()
                .filter(step -> step instanceof Step.Submit)
                .forEach(submit -> problems.add(way.origin(), "scenario.way-submits", way.play()));
      } catch (ScenarioException saidOfItself) {
        return;
      }
    }
  }

  private boolean exists(Origin at, String play) {
    boolean there = folder.find(play).isPresent();
    if (!there) {
      problems.addNear(at, folder.names(), "scenario.none", play);
    }
    return there;
  }

  private static List<Screen> unreached(PortalMap map) {
    var reached = new HashSet<String>(map.anytime());
    reached.add(map.start());
    boolean more = true;
    while (more) {
      more = false;
      for (Way way : map.ways()) {
        more |= isReached(map, reached, way.from()) && reached.add(way.to());
      }
      for (Act act : map.acts()) {
        more |= isReached(map, reached, act.from()) && reached.add(act.to());
      }
    }
    return map.screens().stream()
        .filter(screen -> reached.stream().noneMatch(name -> isA(map, name, screen.name())))
        .toList();
  }

  /** What can be done on a screen can be done on those that extend it. */
  private static boolean isReached(PortalMap map, Set<String> reached, String from) {
    return reached.stream().anyMatch(name -> isA(map, name, from));
  }

  private static boolean isA(PortalMap map, String name, String other) {
    return map.screen(name).filter(screen -> screen.isA(other)).isPresent();
  }

  private <T> List<T> table(String name, BiFunction<Path, List<String>, List<T>> read) {
    Path file = folder.file(home + "/" + name).orElse(null);
    if (file == null) {
      return new ArrayList<>();
    }
    return Unchecked.get(() -> read.apply(file, Files.readAllLines(file)));
  }
}
