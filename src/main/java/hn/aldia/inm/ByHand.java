package hn.aldia.inm;

import hn.aldia.runner.Guide;
import hn.aldia.runner.Handed;
import hn.aldia.runner.Person;
import hn.aldia.runner.View;
import hn.aldia.runner.Word;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.scenario.map.Way;
import hn.aldia.scenario.step.Step;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Leads on where no way of the map does: back to where a screen was seen before in this visit, else
 * by the hands of a person, where somebody is at the window. What others answer (a site that is
 * down, a session that ended) is not asked of them.
 *
 * @param seenAt where screens were seen, by their names in the map
 */
record ByHand(View view, Scripts scripts, PortalMap map, Map<String, String> seenAt)
    implements Guide {
  @Override
  public Word leads(Set<String> goals, Recognised at, BooleanSupplier until) {
    String wanted = goals.stream().findFirst().orElse("portal");
    if (isAnotherMatter(goals, at)) {
      return Word.SKIP;
    }
    if (goesBack(goals)) {
      return Word.CAME_ABOUT;
    }
    Word word = asks(wanted, at, until);
    if (word != Word.SKIP) {
      scripts.person().ifPresent(person -> learn(person, at));
    }
    return word;
  }

  /**
   * Once after each time that it was seen there: a page that leads nowhere is no reason to stay.
   */
  private boolean goesBack(Set<String> goals) {
    Optional<String> address =
        goals.stream().flatMap(goal -> Optional.ofNullable(seenAt.remove(goal)).stream()).findAny();
    try {
      address.ifPresent(
          at -> {
            var unused = scripts.play("list-address", Map.of("list.address", at));
          });
      return address.isPresent();
    } catch (Trouble notThere) {
      return false;
    }
  }

  /** One press that led where a way of the map leads: its words belong to that way. */
  private void learn(Person person, Recognised at) {
    Recognised now = map.recognise(view.glance());
    List<String> plays =
        map.ways().stream()
            .filter(way -> now.is(way.to()) && !at.is(way.to()))
            .filter(way -> mayBe(way, at))
            .map(Way::play)
            .distinct()
            .toList();
    if (plays.size() == 1 && person.pressed().size() == 1) {
      String play = plays.get(0);
      scripts.read(play.substring(play.indexOf('/') + 1)).steps().stream()
          .flatMap(step -> step instanceof Step.Click click ? Stream.of(click) : Stream.empty())
          .findFirst()
          .ifPresent(click -> person.showed(click.target(), person.pressed().get(0)));
    }
  }

  /** A page that nobody knows is hardly one that may turn up at any time. */
  private boolean mayBe(Way way, Recognised at) {
    return at.screen().isEmpty() ? !map.anytime().contains(way.from()) : at.is(way.from());
  }

  /** The same, of what is no screen of the map: {@code inm.by-hand.…} says it. */
  Word asks(String task, Recognised at, BooleanSupplier until) {
    return scripts
        .person()
        .map(
            person ->
                person.does(
                    Handed.page(
                        Message.of("inm.by-hand.at", named("inm.here.", at.name())),
                        Message.of("inm.by-hand.goes-on", named("inm.by-hand.", task)),
                        until)))
        .orElse(Word.SKIP);
  }

  /** A map of somebody's own may have screens that no bundle names. */
  private static Object named(String group, String name) {
    return Words.ENGLISH.has(group + name) ? Message.of(group + name) : name;
  }

  private boolean isAnotherMatter(Set<String> goals, Recognised at) {
    boolean inside =
        goals.stream().anyMatch(goal -> Screen.named(goal).filter(Screen::isInside).isPresent());
    return at.is("down") || view.siteTrouble().isPresent() || (inside && Screen.of(at).isOutside());
  }
}
