package hn.aldia.config.secret;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import java.util.regex.Matcher;

/**
 * What a page says of the password that it takes.
 *
 * @param least characters
 * @param most characters
 * @param symbols of which it takes, and wants, one; empty: letters and digits only
 */
public record PasswordRules(int least, int most, String symbols) {
  /** They pass unharmed through forms, addresses and careless filters. */
  private static final String USUAL = "-_";

  private static final Patterns WORDS = Patterns.in(PasswordRules.class, "password-words.conf");

  /**
   * @param noSymbols whether it says that it takes none
   */
  public static PasswordRules in(String page, boolean noSymbols) {
    String text = Folded.inPlace(page);
    Matcher between = WORDS.of("between").matcher(text);
    Matcher atMost = WORDS.of("at-most").matcher(text);
    boolean both = between.find();
    int least = both ? Integer.parseInt(between.group(1)) : 0;
    int most =
        both
            ? Integer.parseInt(between.group(2))
            : atMost.find() ? Integer.parseInt(atMost.group(1)) : 99;
    Matcher signs = WORDS.of("signs").matcher(text);
    String named = signs.find() ? signs.group(1).replaceAll("[\\s,;oy()\"'«»]", "") : USUAL;
    String unharmed = named.replaceAll("[^" + USUAL + "]", "");
    return new PasswordRules(least, most, noSymbols ? "" : unharmed.isEmpty() ? named : unharmed);
  }

  /** The same of a box that took no more. */
  public PasswordRules upTo(int length) {
    return new PasswordRules(least, Math.min(most, length), symbols);
  }

  public boolean fit(Secret password) {
    String text = password.reveal();
    String used = text.replaceAll("[\\p{L}\\d]", "");
    return text.length() >= least
        && text.length() <= most
        && used.chars().allMatch(sign -> symbols.indexOf(sign) >= 0);
  }
}
