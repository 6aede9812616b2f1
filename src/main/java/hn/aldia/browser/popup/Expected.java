package hn.aldia.browser.popup;

import hn.aldia.browser.choice.OptionText;
import java.util.List;

/**
 * What the scenario is using or waiting for now: a popup that shows any of these words is left
 * alone, a native question with them is answered yes.
 *
 * @param stay whether to stay on a page that asks before it is left
 */
public record Expected(List<String> words, boolean stay) {
  public Expected {
    words = List.copyOf(words);
  }

  public static Expected nothing() {
    return new Expected(List.of(), false);
  }

  public static Expected words(String... words) {
    return new Expected(List.of(words), false);
  }

  /** The same words, on a page that must not be left. */
  public Expected staying() {
    return new Expected(words, true);
  }

  boolean fits(String text) {
    String folded = " " + OptionText.fold(text) + " ";
    return words.stream()
        .map(OptionText::fold)
        .anyMatch(w -> !w.isEmpty() && folded.contains(" " + w + " "));
  }
}
