package hn.aldia.report;

import hn.aldia.words.Message;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What lies in a case's folder and goes into its page. */
public final class Kept {
  /**
   * A picture of a page, with what is personal masked.
   *
   * @param name what it shows, as its file says: {@code registrarse}
   * @param address its bytes, as an address that needs nothing else
   */
  public record Picture(Instant at, String name, String address) {
    public static Picture of(Instant at, String name, String mediaType, byte[] bytes) {
      return new Picture(at, name, data(mediaType, bytes));
    }
  }

  /**
   * A mail.
   *
   * @param messageId with its angle brackets
   * @param text null where it is nobody's to read: a PIN may stand in it
   */
  public record Letter(
      Instant at, @Nullable String messageId, String from, String subject, @Nullable String text) {}

  /**
   * A paper to keep: the receipt, the constancia.
   *
   * @param address its bytes, as an address that needs nothing else
   */
  public record Paper(What what, String address) {
    public static Paper of(What what, byte[] pdf) {
      return new Paper(what, data("application/pdf", pdf));
    }

    /** Which paper it is; the word is part of message keys and of a file's name. */
    public enum What {
      RECEIPT,
      CONSTANCIA;

      public String word() {
        return Message.word(this);
      }
    }
  }

  private static String data(String mediaType, byte[] bytes) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
