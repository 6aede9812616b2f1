package hn.aldia.sefin;

import java.util.Locale;
import java.util.Map;

/** The short form of a country as it is written on receipts. */
final class CountryOfOrigin {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  /** What Hondurans write instead of the long name. */
  private static final Map<String, String> SHORTER =
      Map.of("US", "EEUU", "GB", "Reino Unido", "KR", "Corea del Sur", "NL", "Holanda");

  private CountryOfOrigin() {}

  /**
   * @param nationality ISO code, or the name in English or Spanish; anything else stays as it is
   */
  static String shortForm(String nationality) {
    String wanted = RateText.folded(nationality).strip();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      if (wanted.equals(code.toLowerCase(Locale.ROOT))
          || wanted.equals(RateText.folded(country.getISO3Country()))
          || wanted.equals(RateText.folded(country.getDisplayCountry(Locale.ENGLISH)))
          || wanted.equals(RateText.folded(country.getDisplayCountry(SPANISH)))) {
        return SHORTER.getOrDefault(code, country.getDisplayCountry(SPANISH));
      }
    }
    return nationality.strip();
  }
}
