package hn.aldia.sefin.treasury;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of the residency card as the treasury's form takes it: spaces, points and dashes are
 * how people write it, not part of it. Up to three letters may stand before the digits.
 */
public final class ResidencyNumber {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u200b.\\-–/]+");
  private static final Pattern FORM = Pattern.compile("[A-Z]{0,3}\\d{4,20}");

  private ResidencyNumber() {}

  /**
   * @param written as {@code applicant.residency-card} has it
   * @throws ResidencyNumberOdd when letters stand among the digits, or there are too few of them
   */
  public static String of(String written) {
    String plain = BETWEEN.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    if (!FORM.matcher(plain).matches()) {
      throw new ResidencyNumberOdd(written);
    }
    return plain;
  }
}
