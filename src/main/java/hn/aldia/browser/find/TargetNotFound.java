package hn.aldia.browser.find;

import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;

/** Nothing on the page fits the target, also not after waiting. */
public final class TargetNotFound extends Trouble {
  private final List<String> nearest;

  TargetNotFound(String said, Duration waited, List<String> nearest, boolean cut) {
    super(
        Kind.PERSON,
        cut ? "finder.too-large" : nearest.isEmpty() ? "finder.nothing" : "finder.not-found",
        said,
        String.valueOf(Math.max(1, waited.toSeconds())),
        String.join(", ", nearest.stream().map(n -> "“" + n + "”").toList()));
    this.nearest = List.copyOf(nearest);
  }

  /** “Did you mean”: what is visible of that kind, the likest first. */
  public List<String> nearest() {
    return nearest;
  }
}
