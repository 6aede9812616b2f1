package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.Charsets;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.MessageIds;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mails that come back: delivery reports (RFC 3464), and those of servers that only write a text,
 * in whatever language. Answers of people on holiday, and reports that something arrived, are none.
 */
final class BounceReader {
  private static final Patterns WORDS = Patterns.in(BounceReader.class, "bounce-words.conf");
  private static final Pattern SMTP_ANSWER =
      Pattern.compile("^.{0,400}?(?<![0-9a-z])[45]\\d\\d[ -]");
  private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[> \\t|]{0,40}message-id");

  /** Characters; a server says what happened before it quotes what it was given. */
  private static final int LONG = 8_000;

  private static final int REASON_LENGTH = 500;
  private static final int A_HEAD = 800;

  static Optional<PortalMail> read(Arrival arrival, Letter letter) {
    String subject = Folded.inPlace(letter.subject()).replaceAll("^[^\\p{L}\\p{N}]{1,20}", "");
    String body = letter.texts().isEmpty() ? "" : letter.texts().get(0);
    String text = body.substring(0, Math.min(body.length(), LONG));
    DeliveryReport report = DeliveryReport.of(letter).orElseGet(() -> DeliveryReport.inText(text));
    Optional<Boolean> givenUp =
        report.isOne() ? report.givenUp() : byItsWords(letter, subject, Folded.inPlace(text));
    return givenUp.map(
        up ->
            new PortalMail.Bounce(
                arrival,
                letter,
                original(letter),
                recipients(report, letter, text),
                reason(report, text),
                up));
  }

  /** Empty: no bounce; else whether the server gave up. */
  private static Optional<Boolean> byItsWords(Letter letter, String subject, String text) {
    if (isOfAnOfficer(text)) {
      return Optional.empty();
    }
    boolean daemon = isDaemon(letter);
    boolean returned = WORDS.found("returned", subject);
    boolean named = !letter.trace().failed().isEmpty();
    boolean automatic =
        letter.trace().nullSender() || letter.trace().automatic().startsWith("auto-");
    if (!daemon && !returned && !named && !automatic) {
      return Optional.empty();
    }
    boolean personal = WORDS.found("passed-on", subject) && !daemon;
    boolean refused = WORDS.found("refused", text) || WORDS.found("refused", subject);
    boolean machine =
        (WORDS.found("answer-of-a-machine", subject)
                && !(daemon && WORDS.of("returned").matcher(subject).lookingAt()))
            || (letter.trace().automatic().startsWith("auto-replied") && !refused && !named);
    if (personal || machine || letter.trace().list()) {
      return Optional.empty();
    }
    boolean quotes =
        Stream.concat(Stream.of(text), letter.texts().stream())
                .anyMatch(t -> t.contains("message-id:") || t.contains("Message-ID:"))
            || !letter.enclosed().isEmpty();
    boolean ours = quotes || !namedIn(letter, text).isEmpty();
    boolean written =
        WORDS.of("machine").matcher(letter.from()).matches()
            || WORDS.of("returned").matcher(subject).lookingAt();
    // Such an address writes of nothing else, in whatever language.
    boolean robot = letter.from().startsWith("mailer-daemon");
    boolean bounce =
        (robot && ours)
            || (named && (daemon || returned || refused))
            || (daemon && (returned ? refused || ours : refused && ours))
            || (returned && refused && (automatic || quotes || (ours && written)))
            || (automatic && refused && quotes);
    return bounce ? Optional.of(hasGivenUp(subject, text)) : Optional.empty();
  }

  private static boolean hasGivenUp(String subject, String text) {
    String start = text.substring(0, Math.min(2_000, text.length()));
    boolean trying = WORDS.found("still-trying", subject) || WORDS.found("still-trying", start);
    return !trying || WORDS.found("given-up", WORDS.of("not-yet").matcher(text).replaceAll(""));
  }

  /** The portal passes on what an officer wrote: that a letter of ours was rejected, say. */
  private static boolean isOfAnOfficer(String folded) {
    OfficerMessageReader.Written written =
        OfficerMessageReader.in(
            FoldedText.of(folded.substring(0, Math.min(folded.length(), A_HEAD))));
    return written.introduced() && written.state().isPresent() && written.note().isPresent();
  }

  private static boolean isDaemon(Letter letter) {
    String shown = Folded.inPlace(letter.trace().senderName());
    String bare = shown.replaceAll("[<>\"]", "").strip();
    return WORDS.of("daemon").matcher(letter.from()).matches()
        || (letter.from().isEmpty()
            && (bare.isEmpty()
                || WORDS.of("daemon").matcher(bare.substring(1 + bare.lastIndexOf(' '))).matches()))
        || WORDS.found("daemon-name", shown);
  }

  private static Optional<String> original(Letter letter) {
    return Stream.of(
            letter.enclosed().stream().flatMap(inner -> inner.messageId().stream()),
            letter.attachments().stream()
                .filter(a -> a.type().startsWith("text/") || a.type().startsWith("message/"))
                .flatMap(a -> messageId(text(a)).stream()),
            letter.texts().stream().flatMap(t -> messageId(t).stream()),
            letter.references().stream().skip(Math.max(0, letter.references().size() - 1)))
        .flatMap(s -> s)
        .findFirst();
  }

  /** Of the original's head, wherever it is quoted. */
  private static Optional<String> messageId(String text) {
    return MESSAGE_ID
        .matcher(text)
        .results()
        .map(at -> text.substring(at.start(), Math.min(text.length(), at.start() + 400)))
        .flatMap(line -> MessageIds.in(line).stream())
        .findFirst();
  }

  private static List<String> recipients(DeliveryReport report, Letter letter, String text) {
    if (!report.recipients().isEmpty()) {
      return report.recipients();
    }
    if (!letter.trace().failed().isEmpty()) {
      return letter.trace().failed();
    }
    List<String> enclosed =
        letter.enclosed().stream().flatMap(l -> l.to().stream()).distinct().toList();
    List<String> named = namedIn(letter, text);
    List<String> both = named.stream().filter(enclosed::contains).toList();
    return (both.isEmpty() ? (named.isEmpty() ? enclosed : named) : both)
        .stream().limit(1).toList();
  }

  /** Addresses of neither the reader nor the writer. */
  private static List<String> namedIn(Letter letter, String text) {
    String id = original(letter).orElse("").toLowerCase(Locale.ROOT);
    return Addresses.in(text).stream()
        .filter(a -> !id.equals("<" + a + ">"))
        .filter(a -> !letter.to().contains(a) && !a.equals(letter.from()))
        .distinct()
        .toList();
  }

  private static String reason(DeliveryReport report, String text) {
    String said =
        report
            .diagnostic()
            .or(
                () ->
                    text.lines()
                        .map(String::strip)
                        .filter(l -> SMTP_ANSWER.matcher(Folded.inPlace(l)).find())
                        .findFirst())
            .orElse(text.substring(0, Math.min(text.length(), 4 * REASON_LENGTH)));
    String plain = said.replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(plain.length(), REASON_LENGTH));
  }

  static String text(Attachment part) {
    byte[] bytes = part.bytes();
    byte[] start = bytes.length <= LONG ? bytes : java.util.Arrays.copyOf(bytes, LONG);
    return Charsets.decode(start, null).replace("\r\n", "\n");
  }
}
