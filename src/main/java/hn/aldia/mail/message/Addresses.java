package hn.aldia.mail.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Mail addresses in free text, whole or not at all: {@code a@inm.gob.hn} is never read out of
 * {@code a@inm.gob.hn.evil.example}, {@code a@inm.gob.hn@evil.example} or {@code
 * "a@inm.gob.hn"@evil.example}.
 */
public final class Addresses {
  private static final String PART = "\\p{L}\\p{N}\\p{M}";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!["
              + PART
              + "._%+'!@-])"
              + "['.]*+(["
              + PART
              + "_%+!-]["
              + PART
              + "._%+'!-]*+@"
              + "["
              + PART
              + "-]++(?:\\.["
              + PART
              + "-]++)++)"
              + "(?![\"']?[@_%+!\\u3002\\uFF0E\\uFF61])");

  public static List<String> in(String text) {
    if (text.indexOf('@') < 0) {
      return List.of();
    }
    return ADDRESS
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .map(address -> address.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The one address of this text; empty when there is none, or a choice between several. */
  public static Optional<String> only(String text) {
    List<String> all = in(text).stream().distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  public static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
