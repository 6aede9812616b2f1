package hn.aldia.browser.choice;

import hn.aldia.words.Trouble;
import java.util.List;

/** None of the options is the one sought. */
public final class OptionNotFound extends Trouble {
  private final List<String> offered;

  OptionNotFound(String label, String sought, List<String> nearest, List<String> offered) {
    super(
        Kind.PERSON,
        "widgets.option-not-found",
        sought,
        label,
        String.valueOf(offered.size()),
        nearest.isEmpty() ? "—" : String.join(" · ", nearest));
    this.offered = List.copyOf(offered);
  }

  /** All of them, in the list's order. */
  public List<String> offered() {
    return offered;
  }
}
