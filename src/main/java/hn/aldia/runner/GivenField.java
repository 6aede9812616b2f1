package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.read.ControlReading;
import hn.aldia.scenario.step.Entry;
import hn.aldia.scenario.step.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The field that came to show what a step was to enter, whatever it is called: the value itself
 * proves that it is meant. A secret proves nothing here: it is never looked for.
 */
final class GivenField implements Supplier<Optional<String>> {
  private final OpenPage open;
  private final Predicate<Found> shows;
  private final Set<String> before;

  private GivenField(OpenPage open, Predicate<Found> shows) {
    this.open = open;
    this.shows = shows;
    this.before = new HashSet<>(showing().stream().map(Found::key).toList());
  }

  static Supplier<Optional<String>> of(OpenPage open, Step step) {
    Optional<Predicate<Found>> shows = showing(open, step);
    return shows
        .<Supplier<Optional<String>>>map(s -> new GivenField(open, s))
        .orElse(Optional::empty);
  }

  @Override
  public Optional<String> get() {
    List<Found> now = showing().stream().filter(field -> !before.contains(field.key())).toList();
    return now.size() == 1 ? Optional.of(now.get(0).seen()) : Optional.empty();
  }

  private List<Found> showing() {
    try {
      return open.entries().stream().filter(shows).toList();
    } catch (PlaywrightException navigating) {
      return List.of();
    }
  }

  private static Optional<Predicate<Found>> showing(OpenPage open, Step step) {
    if (step instanceof Step.Choose choose) {
      return Optional.of(field -> ControlReading.fits(shown(open, field), choose.choice()));
    }
    return step.gives().flatMap(given -> showing(open, given.entry()));
  }

  private static Optional<Predicate<Found>> showing(OpenPage open, Entry entry) {
    return entry.map(
        text -> Optional.of(field -> ControlReading.says(shown(open, field), text)),
        choice ->
            Optional.of(
                field -> {
                  String shown = shown(open, field);
                  return ControlReading.fits(shown, choice)
                      || ControlReading.says(shown, choice.wordings().get(0));
                }),
        day ->
            Optional.of(
                field -> {
                  String shown = shown(open, field);
                  return ControlReading.says(shown, ControlReading.dateOrder(field, shown), day);
                }),
        secret -> Optional.empty());
  }

  private static String shown(OpenPage open, Found field) {
    return ControlReading.shown(open.page(), field);
  }
}
