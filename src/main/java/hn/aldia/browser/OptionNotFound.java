package hn.aldia.browser;

import hn.aldia.words.Trouble;
import java.util.List;

/** None of the options is the one sought. */
public final class OptionNotFound extends Trouble {
  private static final long serialVersionUID = 1L;

  private final transient List<String> nearest;

  OptionNotFound(String label, String sought, List<String> nearest, long count) {
    super(
        Kind.PERSON,
        "widgets.option-not-found",
        sought,
        label,
        String.valueOf(count),
        nearest.isEmpty() ? "—" : String.join(" · ", nearest));
    this.nearest = List.copyOf(nearest);
  }

  /** Did you mean one of these? Best first. */
  public List<String> nearest() {
    return nearest;
  }
}
