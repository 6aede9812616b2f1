package hn.aldia.browser.choice;

import hn.aldia.words.Trouble;
import java.util.List;

/** Several options fit equally well; we never guess. */
public final class OptionAmbiguous extends Trouble {
  OptionAmbiguous(String label, String sought, List<String> fitting) {
    super(
        Kind.PERSON,
        "widgets.option-ambiguous",
        sought,
        label,
        "«" + String.join("» «", fitting) + "»");
  }
}
