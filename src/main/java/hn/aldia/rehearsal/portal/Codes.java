package hn.aldia.rehearsal.portal;

import java.security.SecureRandom;

/** Fresh temporary PINs and tickets. */
public final class Codes {
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
  private static final int LENGTH = 10;

  private final SecureRandom random = new SecureRandom();

  /** Ten capitals and digits, both present, as in the guide. */
  public String pin() {
    String pin;
    do {
      var code = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      pin = code.toString();
    } while (!pin.matches(".*[0-9].*") || !pin.matches(".*[A-Z].*"));
    return pin;
  }
}
