package hn.aldia.cli;

import java.util.List;
import java.util.Locale;

/**
 * The language asked for: {@code --lang}, else the system's. Needed before the command line is
 * parsed.
 */
final class Language {
  private Language() {}

  static Locale of(Locale system, String... args) {
    List<String> words = List.of(args);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("--lang=")) {
        return tag(word.substring("--lang=".length()));
      }
      if (word.equals("--lang") && i + 1 < words.size()) {
        return tag(words.get(i + 1));
      }
    }
    return tag(system.getLanguage());
  }

  private static Locale tag(String language) {
    return Locale.forLanguageTag(language.equals("es") ? "es-HN" : "en");
  }
}
