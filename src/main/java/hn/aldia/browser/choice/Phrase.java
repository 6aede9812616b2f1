package hn.aldia.browser.choice;

import hn.aldia.text.Folded;
import java.util.Optional;

/**
 * The words of an option or a wording, in each of the forms in which they are compared: made once,
 * since a list of countries is compared with a dozen wordings.
 */
record Phrase(
    String text, String tidy, String folded, String squeezed, String core, Optional<String> code) {

  static Phrase of(String text) {
    String folded = Folded.words(text);
    return new Phrase(
        text,
        Folded.tidy(text),
        folded,
        folded.replace(" ", ""),
        OptionText.core(text),
        OptionText.code(text));
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Asides aside. A code that differs is never the same option, whatever its words. */
  boolean sameCore(Phrase other) {
    boolean clash = code.isPresent() && other.code.isPresent() && !code.equals(other.code);
    return !clash && core.equals(other.core);
  }
}
