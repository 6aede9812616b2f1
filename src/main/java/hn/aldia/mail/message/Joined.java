package hn.aldia.mail.message;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a code together again that was set with gaps: letter by letter, or by hard spaces. */
public final class Joined {
  private static final Pattern LETTER_BY_LETTER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z0-9](?:[ \\u00A0\\n]{1,3}[A-Z0-9]){3,15}(?![\\p{L}\\p{N}])");
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{2,8}"
              + "(?:\\u00A0(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{2,8}){1,4}(?![\\p{L}\\p{N}])");

  public static String of(String text) {
    String letters = LETTER_BY_LETTER.matcher(text).replaceAll(Joined::withoutGaps);
    return GROUPS.matcher(letters).replaceAll(Joined::withoutGaps);
  }

  private static String withoutGaps(MatchResult match) {
    return match.group().replaceAll("[ \\u00A0\\n]", "");
  }
}
