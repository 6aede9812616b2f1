package hn.aldia.browser.popup;

import hn.aldia.text.FoldedWords;
import java.util.List;

/**
 * What the scenario is using or waiting for now: a popup that shows any of these words is left
 * alone, a native question with them is answered yes.
 *
 * @param stay whether to stay on a page that asks before it is left
 */
public record AllowedPopup(List<String> words, boolean stay) {
  public AllowedPopup {
    words = List.copyOf(words);
  }

  public static AllowedPopup nothing() {
    return new AllowedPopup(List.of(), false);
  }

  public static AllowedPopup words(String... words) {
    return new AllowedPopup(List.of(words), false);
  }

  /** The same words, on a page that must not be left. */
  public AllowedPopup staying() {
    return new AllowedPopup(words, true);
  }

  boolean fits(String text) {
    String folded = " " + FoldedWords.fold(text) + " ";
    return words.stream()
        .map(FoldedWords::fold)
        .anyMatch(w -> !w.isEmpty() && folded.contains(" " + w + " "));
  }
}
