package hn.aldia.config.applicant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of the residency card: spaces, points and dashes are how people write it, not part of
 * it. Up to three letters may stand before the digits.
 */
public final class CardNumber {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u200b.\\-–/]+");
  private static final Pattern FORM = Pattern.compile("[A-Z]{0,3}\\d{4,20}");

  /** Letters and digits alone; empty when letters stand among digits, or these are too few. */
  public static Optional<String> plain(String written) {
    String plain = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
