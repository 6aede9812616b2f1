package hn.aldia.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mail addresses in free text. */
final class Addresses {
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  private Addresses() {}

  static List<String> in(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(address -> address.toLowerCase(Locale.ROOT))
        .toList();
  }

  static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
