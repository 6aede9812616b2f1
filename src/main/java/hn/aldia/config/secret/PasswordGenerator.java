package hn.aldia.config.secret;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;

/**
 * Makes up a password for the portal. What the portal demands is unknown, so all usual demands are
 * met: 16 characters (some boxes take no more), upper case, lower case, digit, symbol. No
 * look-alikes, for a person may have to read it from the screen: no 0 O 1 I l. A letter comes
 * first, a letter or digit last.
 */
public record PasswordGenerator(SecureRandom random) {
  private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijkmnopqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final int LENGTH = 16;

  /** A shorter one guards nothing. */
  public static final int SHORTEST = 8;

  public Secret generate() {
    return generate(PasswordRules.in("", false));
  }

  public Secret generate(PasswordRules rules) {
    int length = Math.min(Math.max(LENGTH, rules.least()), rules.most());
    if (length < SHORTEST) {
      throw new IllegalArgumentException("too short: " + length);
    }
    var middle = new ArrayList<Character>();
    middle.add(oneOf(UPPER));
    middle.add(oneOf(LOWER));
    middle.add(oneOf(DIGITS));
    middle.add(oneOf(rules.symbols().isEmpty() ? DIGITS : rules.symbols()));
    while (middle.size() < length - 2) {
      middle.add(oneOf(UPPER + LOWER + DIGITS));
    }
    Collections.shuffle(middle, random);
    var password = new StringBuilder().append(oneOf(UPPER + LOWER));
    middle.forEach(password::append);
    return Secret.of(password.append(oneOf(LOWER + DIGITS)).toString());
  }

  private char oneOf(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }
}
