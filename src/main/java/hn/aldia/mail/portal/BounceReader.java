package hn.aldia.mail.portal;

import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Attachment;
import hn.aldia.mail.message.Charsets;
import hn.aldia.mail.message.Letter;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mails that come back: reports by RFC 3464, and the older ones that are only text. */
final class BounceReader {
  private static final Pattern RETURNED =
      Pattern.compile(
          "undeliver|returned (?:mail|to sender)|delivery (?:status|failure|has failed|incomplete)|delivery failed"
              + "|failure notice|mail delivery|no se (?:pudo|puede|ha podido) entregar|no entregad[oa]|no se entrego"
              + "|devuelto|rechazado|error de entrega|mensaje no enviado");

  private static final Pattern DAEMON =
      Pattern.compile(
          "(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]*|mail-daemon|double-bounce)@.*");

  private static final Pattern ACTION = field("Action");
  private static final Pattern RECIPIENT = field("(?:Final|Original)-Recipient");
  private static final Pattern DIAGNOSTIC = field("Diagnostic-Code");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^[>\\s]*Message-ID:\\s*(<[^<>\\s]{3,250}>)");
  private static final Pattern SMTP_ANSWER =
      Pattern.compile("(?m)\\b[45]\\d\\d[ -](?:#?[45]\\.\\d{1,3}\\.\\d{1,3})?[^\\n]{3,300}");
  private static final Pattern PERMANENT_DELAY =
      Pattern.compile(
          "(?i)\\b(?:delayed|retrasad[oa]|will (?:keep|retry)|still trying|demorad[oa])\\b");

  private static final int REASON_LENGTH = 500;

  private BounceReader() {}

  private static Pattern field(String name) {
    return Pattern.compile("(?im)^" + name + ":[ \\t]*([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)");
  }

  static Optional<PortalMail> read(Arrival arrival, Letter letter) {
    Optional<String> report =
        letter.attachments().stream()
            .filter(a -> a.type().matches("message/(?:global-)?delivery-status"))
            .map(BounceReader::text)
            .findFirst();
    boolean returned =
        DAEMON.matcher(letter.from()).matches()
            && RETURNED.matcher(Folded.of(letter.subject())).find();
    if (report.isEmpty() && !returned) {
      return Optional.empty();
    }
    String status = report.orElse("");
    List<String> actions = values(ACTION, status);
    if (report.isPresent()
        && actions.stream().noneMatch(a -> a.matches("(?i)(?:failed|delayed).*"))) {
      return Optional.empty();
    }
    String body = letter.texts().isEmpty() ? "" : letter.texts().get(0);
    boolean delayed =
        report.isPresent()
            ? actions.stream().noneMatch(a -> a.matches("(?i)failed.*"))
            : PERMANENT_DELAY.matcher(letter.subject()).find();
    return Optional.of(
        new PortalMail.Bounce(
            arrival,
            letter,
            original(letter),
            recipients(status, body),
            reason(status, body),
            !delayed));
  }

  private static Optional<String> original(Letter letter) {
    Stream<Optional<String>> places =
        Stream.concat(
            letter.enclosed().stream().map(Letter::messageId),
            Stream.concat(
                letter.attachments().stream()
                    .filter(a -> a.type().startsWith("text/") || a.type().startsWith("message/"))
                    .map(BounceReader::text)
                    .map(BounceReader::messageId),
                letter.texts().stream().map(BounceReader::messageId)));
    return places
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> letter.references().stream().reduce((first, last) -> last));
  }

  private static Optional<String> messageId(String text) {
    Matcher found = MESSAGE_ID.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static List<String> recipients(String status, String body) {
    List<String> named =
        values(RECIPIENT, status).stream()
            .flatMap(v -> Addresses.in(v).stream())
            .distinct()
            .toList();
    return named.isEmpty() ? Addresses.in(body).stream().distinct().limit(1).toList() : named;
  }

  private static String reason(String status, String body) {
    String said =
        values(DIAGNOSTIC, status).stream()
            .map(v -> v.replaceFirst("(?i)^\\s*(?:smtp|x-[\\w-]+)\\s*;\\s*", ""))
            .findFirst()
            .or(() -> SMTP_ANSWER.matcher(body).results().map(MatchResult::group).findFirst())
            .orElse(body);
    String plain = said.replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(plain.length(), REASON_LENGTH));
  }

  private static List<String> values(Pattern field, String status) {
    return field.matcher(status).results().map(found -> found.group(1).strip()).toList();
  }

  private static String text(Attachment part) {
    return Charsets.decode(part.bytes(), null).replace("\r\n", "\n");
  }
}
