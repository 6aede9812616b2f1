package hn.aldia.sefin.treasury;

import java.util.Locale;

/** How the payer is named on the receipt, as the guide's author wrote it: in capitals. */
public final class Payer {
  private static final Locale SPANISH = Locale.forLanguageTag("es-HN");

  /**
   * @param pattern with {@code {full-name}} and {@code {country}}
   * @param country short, in Spanish: {@code EEUU}
   */
  public static String named(String pattern, String fullName, String country) {
    String name = fullName.strip().replaceAll("[\\s\\u00a0]+", " ");
    return pattern
        .replace("{full-name}", name.toUpperCase(SPANISH))
        .replace("{country}", country.toUpperCase(SPANISH));
  }
}
