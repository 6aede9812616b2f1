package hn.aldia.runner;

import hn.aldia.browser.find.Found;
import hn.aldia.scenario.step.Target;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a page folds away beneath headings, or closes in by the lines of a list. */
final class FoldedParts {
  /** A heading that was pressed shows what it had folded away by then. */
  static final Duration UNFOLDS = Duration.ofSeconds(1);

  private static final int MOST_GROUPS = 12;

  private final OpenPage page;
  private final Set<List<String>> inVain = new HashSet<>();

  FoldedParts(OpenPage page) {
    this.page = page;
  }

  /** On another page nothing was looked for in vain yet. */
  void begin() {
    inVain.clear();
  }

  /** Presses the heading under which this may be; whether it is there now. */
  boolean shows(Target target, Supplier<Optional<Found>> heading, BooleanSupplier there) {
    if (target.words().isEmpty() || inVain.contains(target.words())) {
      return false;
    }
    Optional<Found> pressed = heading.get();
    pressed.ifPresent(found -> page.click(found, UNFOLDS));
    boolean shown = pressed.isPresent() && page.await(there, UNFOLDS);
    if (pressed.isPresent() && !shown) {
      inVain.add(target.words());
    }
    return shown;
  }

  /** Opens the lines of a list that close others in; whether there was any. */
  boolean opensGroups() {
    boolean opened = true;
    int groups = 0;
    while (opened && groups < MOST_GROUPS) {
      List<Found> closed = page.finder().closedGroups();
      opened = !closed.isEmpty();
      if (opened) {
        groups++;
        page.click(closed.get(0), UNFOLDS);
        opened = page.await(() -> page.finder().closedGroups().size() < closed.size(), UNFOLDS);
      }
    }
    return groups > 0;
  }
}
