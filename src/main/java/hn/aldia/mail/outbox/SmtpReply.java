package hn.aldia.mail.outbox;

import hn.aldia.text.Folded;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a refusal is about: by its enhanced code (RFC 3463), else by its words, else by the moment.
 * A 552 alone is said of large letters, of full mailboxes and of suspicious files alike.
 */
enum SmtpReply {
  TOO_LARGE,
  BOX_FULL,
  OTHER;

  /** What the server had been told when it refused. */
  enum Stage {
    SENDER,
    RECIPIENT,
    LETTER
  }

  private static final Pattern ENHANCED =
      Pattern.compile("(?<![\\d.])[45]\\.(\\d{1,3}\\.\\d{1,3})\\b(?!\\.\\d)");
  private static final Pattern STORAGE = Pattern.compile("^552\\b");

  private static final Pattern SIZE =
      Pattern.compile(
          "size exceed|exceeds (?:size|(?:the |fixed )?maximum)|maximum message size|size limit|too (?:large|big)|demasiado grande");
  private static final Pattern FULL =
      Pattern.compile(
          "quota|(?:mailbox|inbox) (?:is )?full|(?:over|out of|exceeded|insufficient) storage|buzon (?:esta )?lleno");

  static SmtpReply of(String answer, Stage stage) {
    Matcher enhanced = ENHANCED.matcher(answer);
    if (enhanced.find() && !enhanced.group(1).equals("0.0")) {
      return switch (enhanced.group(1)) {
        case "3.4", "2.3" -> TOO_LARGE;
        case "2.2" -> BOX_FULL;
        // It has said what it is about: a file, a rule, the sender.
        default -> OTHER;
      };
    }
    String said = Folded.inPlace(answer);
    if (SIZE.matcher(said).find()) {
      return TOO_LARGE;
    }
    if (FULL.matcher(said).find()) {
      return BOX_FULL;
    }
    if (!STORAGE.matcher(answer.strip()).find()) {
      return OTHER;
    }
    return switch (stage) {
      case SENDER -> TOO_LARGE;
      case RECIPIENT -> BOX_FULL;
      case LETTER -> OTHER;
    };
  }
}
