package hn.aldia.mail.portal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a code looks like, where the words say that one should stand; and what only looks so. */
final class CodeShape {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{4,16}(?![\\p{L}\\p{N}])");

  private CodeShape() {}

  /** The code that stands at this place, if one does. */
  static Optional<String> at(String text, int place) {
    Matcher token = TOKEN.matcher(text).region(place, text.length());
    token.useTransparentBounds(true);
    if (!token.lookingAt()) {
      return Optional.empty();
    }
    String code = token.group();
    boolean clean = !isPartOfSomething(text, token.start(), token.end());
    return clean && looksMade(code, text) ? Optional.of(code) : Optional.empty();
  }

  static boolean isMixed(String code) {
    return code.chars().anyMatch(Character::isDigit) && code.chars().anyMatch(Character::isLetter);
  }

  static boolean isAlphanumeric(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** A colour, a date, a phone, a decimal, an address of the web or of mail. */
  private static boolean isPartOfSomething(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    char wayBefore = start > 1 ? text.charAt(start - 2) : ' ';
    boolean goesOn = after == '@' || ("./-:,_".indexOf(after) >= 0 && isAlphanumeric(next));
    boolean cameFrom =
        "@#+/".indexOf(before) >= 0
            || ("./-,&=?".indexOf(before) >= 0 && isAlphanumeric(wayBefore));
    return goesOn || cameFrom;
  }

  /** A word of the language is no code: a code without digits must be written as no word is. */
  private static boolean looksMade(String code, String text) {
    if (code.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    boolean capitals = code.chars().allMatch(Character::isUpperCase);
    boolean mixedCase =
        code.substring(1).chars().anyMatch(Character::isUpperCase)
            && code.chars().anyMatch(Character::isLowerCase);
    return mixedCase || (capitals && !isShouted(text));
  }

  /** In a text all in capitals they set nothing apart. */
  private static boolean isShouted(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return upper > lower;
  }
}
