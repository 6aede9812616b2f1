package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import java.util.regex.Pattern;

/** What stands around a code without being of it, and what only looks like one. */
final class Marks {
  private static final String OPENING = "([{<«“‘\"'*_>–—|`¡¿:=";
  private static final String CLOSING = ")]}>»”’\"'*_|`";
  private static final String ENDING = ".,;:!?…";

  private static final Pattern SOMETHING =
      Patterns.in(Marks.class, "pin-words.conf").of("something-else");

  static boolean isGap(char c) {
    return c <= ' ' || c == '\u00A0' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Without what encloses it and what ends its sentence. */
  static String bare(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && isOpening(raw, from, to)) {
      from++;
    }
    boolean cut = true;
    while (cut && to > from) {
      char c = raw.charAt(to - 1);
      cut = ENDING.indexOf(c) >= 0 || isClosing(raw, from, to);
      to -= cut ? 1 : 0;
    }
    return raw.substring(from, to);
  }

  private static boolean isOpening(String raw, int from, int to) {
    char c = raw.charAt(from);
    if (c == '*' || c == '_' || c == '\'' || c == '`' || c == '|') {
      // As a pair around it, or as the mark of a list.
      return raw.indexOf(c, from + 1) > 0 || to - from == 1;
    }
    int closer = "([{<".indexOf(c);
    if (closer >= 0) {
      // Of a pair within it is a sign of its own.
      int other = raw.indexOf(")]}>".charAt(closer), from + 1);
      return other < 0 || other >= endOfWord(raw);
    }
    return OPENING.indexOf(c) >= 0;
  }

  /** Where only closing and ending signs follow. */
  private static int endOfWord(String raw) {
    int end = raw.length();
    while (end > 0 && (CLOSING + ENDING).indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isClosing(String raw, int from, int to) {
    char c = raw.charAt(to - 1);
    if (CLOSING.indexOf(c) < 0) {
      return false;
    }
    return switch (c) {
      case '*', '_', '\'', '`', '|' -> raw.substring(0, from).indexOf(c) >= 0 || to - from == 1;
      case ')', ']', '}', '>' -> raw.substring(from, to - 1).indexOf(opener(c)) < 0;
      default -> true;
    };
  }

  private static char opener(char c) {
    return c == ')' ? '(' : c == ']' ? '[' : c == '}' ? '{' : '<';
  }

  /** The signs behind it that may end the sentence, or be of it. */
  static String tail(String raw) {
    int to = raw.length();
    while (to > 0 && ENDING.indexOf(raw.charAt(to - 1)) >= 0) {
      to--;
    }
    return raw.substring(to);
  }

  /** A colour, a date, a phone, an amount, an address of the web or of mail. */
  static boolean isPartOfSomething(String bare) {
    return SOMETHING.matcher(bare).matches() || bare.length() > 60;
  }

  /** As the words of our languages are made: vowels and consonants in turn. */
  static boolean isLikeAWord(String folded) {
    int vowels = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < folded.length(); i++) {
      boolean vowel = "aeiouy".indexOf(folded.charAt(i)) >= 0;
      vowels += vowel ? 1 : 0;
      run = vowel ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest <= 3 && vowels * 5 >= folded.length() && vowels > 0;
  }
}
