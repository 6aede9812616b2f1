package hn.aldia.config.applicant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country as its people's nationality. Names come from CLDR, as the JDK ships it, and from the
 * guide and usual spellings beside it ({@code countries.txt}).
 *
 * @param code ISO 3166-1 alpha-2
 */
public record Nationality(String code) {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  /** From an ISO code, a name of the country or of its people, in English or Spanish. */
  public static Optional<Nationality> of(String written) {
    return Countries.KNOWN.named(written).map(Nationality::new);
  }

  /** What may have been meant by words that {@link #of} does not know; the likeliest first. */
  public static List<String> near(String written) {
    return Countries.KNOWN.near(written);
  }

  /** What a person would write into a box: the usual Spanish name. */
  public String best() {
    return wordings().get(0);
  }

  /**
   * Best first, every spelling that a portal may use; none of them names another country. To be
   * matched whole, case and accents aside.
   */
  public List<String> wordings() {
    return Countries.KNOWN.wordings(code);
  }

  /** As on a receipt: {@code EEUU}, or the usual Spanish name in capitals. */
  public String shortForm() {
    return code.equals("US") ? "EEUU" : best().toUpperCase(SPANISH);
  }
}
