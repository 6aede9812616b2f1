package hn.aldia.mail.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Message-IDs of our own mails. */
public final class MessageIds {
  private static final int LENGTH = 40;

  private MessageIds() {}

  /**
   * The same for the same intent of the same case, on whatever machine, for ever; it tells neither.
   *
   * @param from the sender's address: its domain is the ID's
   * @return with its angle brackets
   */
  public static String of(String caseId, String intent, String from) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      byte[] digest = hash.digest((caseId + "\n" + intent).getBytes(StandardCharsets.UTF_8));
      String unique = HexFormat.of().formatHex(digest).substring(0, LENGTH);
      return "<" + unique + "@" + Addresses.domain(from).toLowerCase(Locale.ROOT) + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
