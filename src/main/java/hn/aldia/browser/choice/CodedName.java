package hn.aldia.browser.choice;

import hn.aldia.scenario.step.Choice;
import hn.aldia.text.Folded;
import hn.aldia.words.Slips;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known by a code and by a name: {@code 45} and {@code Instituto Nacional de Migración}. An
 * option with that code and another name is not it, nor is one with that name and another code.
 *
 * @param names without the code, as they are written
 */
record CodedName(String code, List<String> names) {
  /** Shorter ones ({@code de}, {@code la}) tell nothing apart. */
  private static final int TELLING = 4;

  /** Empty where only a code is given, or none. */
  static Optional<CodedName> of(Choice choice) {
    Optional<String> code = OptionText.code(choice.wordings().get(0));
    List<String> names =
        choice.wordings().stream()
            .filter(w -> code.equals(OptionText.code(w)) || OptionText.code(w).isEmpty())
            .map(OptionText::uncoded)
            .filter(name -> !Folded.words(name).isEmpty())
            .toList();
    return code.filter(c -> !names.isEmpty()).map(c -> new CodedName(c, names));
  }

  /** How well an option fits. */
  enum Fit {
    CODE_AND_NAME,
    CODE_AND_LIKE_NAME,
    /** It has no name. */
    CODE,
    /** It has no code. */
    NAME,
    NOT_IT
  }

  Fit fit(Phrase option) {
    String offered = OptionText.uncoded(option.text());
    boolean named = names.stream().anyMatch(name -> isSame(name, offered));
    if (option.code().isEmpty()) {
      return named ? Fit.NAME : Fit.NOT_IT;
    }
    if (!option.code().get().equals(code)) {
      return Fit.NOT_IT;
    }
    if (named) {
      return Fit.CODE_AND_NAME;
    }
    if (Folded.words(offered).isEmpty()) {
      return Fit.CODE;
    }
    return names.stream().anyMatch(name -> areAlike(name, offered))
        ? Fit.CODE_AND_LIKE_NAME
        : Fit.NOT_IT;
  }

  /** For people. */
  String said() {
    return code + " - " + names.get(0);
  }

  private boolean isSame(String name, String offered) {
    String squeezed = Folded.squeezed(offered);
    return squeezed.equals(Folded.squeezed(name))
        || squeezed.equals(Folded.squeezed(name) + code)
        || OptionText.core(offered).equals(OptionText.core(name));
  }

  /** One tells no more than the other: shortened, cut off, or with something added. */
  private static boolean areAlike(String name, String offered) {
    List<String> ours = telling(name);
    List<String> theirs = telling(offered);
    if (theirs.isEmpty()) {
      return Folded.squeezed(offered).equals(initials(ours));
    }
    return ours.stream().allMatch(word -> holds(theirs, word))
        || theirs.stream().allMatch(word -> holds(ours, word));
  }

  private static boolean holds(List<String> words, String word) {
    return words.stream()
        .anyMatch(
            other ->
                other.startsWith(word)
                    || word.startsWith(other)
                    || Slips.between(word, other) <= Math.min(word.length(), other.length()) / 5);
  }

  private static List<String> telling(String words) {
    return Arrays.stream(Folded.words(words).split(" ", -1))
        .filter(word -> word.length() >= TELLING)
        .toList();
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
