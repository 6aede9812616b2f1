package hn.aldia.renewal;

import hn.aldia.config.home.Patterns;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether two numbers are those of one request, however mail and list write them: {@code 1162},
 * {@code 01162}, {@code #1162}, {@code No. 01162}. What is shown stays as it was written.
 */
public final class SameNumber {
  private static final Pattern SIGNS =
      Patterns.in(SameNumber.class, "words.conf").of("number-signs");

  private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

  /** False where one is not known. */
  public static boolean are(@Nullable String one, @Nullable String other) {
    return one != null && other != null && canonical(one).equals(canonical(other));
  }

  /** The form that all ways of writing a number have in common: for comparing only. */
  public static String canonical(String number) {
    String bare = SIGNS.matcher(number.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return ZEROS.matcher(bare).replaceFirst("");
  }
}
