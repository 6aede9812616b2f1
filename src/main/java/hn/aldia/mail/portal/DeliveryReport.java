package hn.aldia.mail.portal;

import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * What a server reports of a delivery (RFC 3464).
 *
 * @param actions of the recipients, in lower case: {@code failed}, {@code delayed}, …
 * @param statuses {@code 5.1.1}
 * @param diagnostic the words of the server that refused it
 */
record DeliveryReport(
    List<String> actions,
    List<String> statuses,
    List<String> recipients,
    Optional<String> diagnostic) {
  private static final int LONG = 30_000;

  /** One group is of the mail, each other one of a recipient; nobody's mail of ours has more. */
  private static final int GROUPS = 40;

  private static final Pattern FIELD = Pattern.compile("(?im)^(?:reporting-mta|final-recipient)");
  private static final Pattern EMPTY_LINE = Pattern.compile("\n\r*+(?=\n)");
  private static final DeliveryReport NONE =
      new DeliveryReport(List.of(), List.of(), List.of(), Optional.empty());

  /** The report among the mail's parts, also when its label is wrong. */
  static Optional<DeliveryReport> of(Letter letter) {
    return letter.attachments().stream()
        .filter(a -> a.type().endsWith("delivery-status"))
        .map(a -> read(a.bytes()))
        .filter(DeliveryReport::isOne)
        .findFirst();
  }

  /** Fields of a report that stand in the text itself. */
  static DeliveryReport inText(String text) {
    Matcher field = FIELD.matcher(text);
    return field.find()
        ? read(text.substring(field.start()).getBytes(StandardCharsets.UTF_8))
        : NONE;
  }

  private static DeliveryReport read(byte[] bytes) {
    try {
      int length = Math.min(bytes.length, LONG);
      String all = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
      // Empty lines part the groups.
      String groupsOnly =
          EMPTY_LINE
              .matcher(all)
              .results()
              .skip(GROUPS - 1)
              .findFirst()
              .map(last -> all.substring(0, last.start()))
              .orElse(all);
      var status =
          new DeliveryStatus(
              new ByteArrayInputStream(groupsOnly.getBytes(StandardCharsets.ISO_8859_1)));
      List<InternetHeaders> groups =
          Stream.concat(
                  Stream.of(status.getMessageDSN()),
                  IntStream.range(0, status.getRecipientDSNCount())
                      .mapToObj(status::getRecipientDSN))
              .toList();
      List<InternetHeaders> lost = groups.stream().filter(DeliveryReport::isLost).toList();
      List<InternetHeaders> told = lost.isEmpty() ? groups : lost;
      var recipients = new ArrayList<String>();
      // The first is whom it was sent to, the second what a server on the way made of it.
      recipients.addAll(addresses(told, "Original-Recipient"));
      recipients.addAll(addresses(told, "Final-Recipient"));
      return new DeliveryReport(
          values(groups, "Action").stream().map(v -> v.toLowerCase(Locale.ROOT)).toList(),
          values(groups, "Status"),
          recipients.stream().distinct().limit(20).toList(),
          values(told, "Diagnostic-Code").stream().findFirst().map(DeliveryReport::withoutType));
    } catch (MessagingException | IOException | RuntimeException e) {
      return NONE;
    }
  }

  private static List<String> addresses(List<InternetHeaders> groups, String field) {
    return values(groups, field).stream().flatMap(v -> Addresses.in(v).stream()).toList();
  }

  private static List<String> values(List<InternetHeaders> groups, String field) {
    return groups.stream()
        .flatMap(g -> Optional.ofNullable(g.getHeader(field)).stream().flatMap(Stream::of))
        .limit(50)
        .map(v -> v.substring(0, Math.min(v.length(), 2_000)).replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static String withoutType(String code) {
    int semicolon = code.indexOf(';');
    boolean typed =
        semicolon > 0
            && semicolon < 30
            && code.substring(0, semicolon)
                .strip()
                .matches("(?i)smtp|x-[\\w-]{1,25}|x\\d{3}|dns|unix");
    return typed ? code.substring(semicolon + 1).strip() : code;
  }

  boolean isOne() {
    return !actions.isEmpty() || !statuses.isEmpty();
  }

  private static boolean isLost(InternetHeaders group) {
    return values(List.of(group), "Action").stream().anyMatch(DeliveryReport::saysLost);
  }

  private static boolean saysLost(String action) {
    return action.matches("(?i)(?:fail|expire|undeliver|reject|bounce).{0,200}");
  }

  /** Empty when it reports that the mail arrived, or went on. */
  Optional<Boolean> givenUp() {
    if (actions.stream().anyMatch(DeliveryReport::saysLost)) {
      return Optional.of(true);
    }
    if (actions.stream().anyMatch(a -> a.startsWith("delay"))) {
      return Optional.of(false);
    }
    boolean arrived = actions.stream().anyMatch(a -> a.matches("(?:deliver|relay|expand).{0,200}"));
    if (arrived) {
      return Optional.empty();
    }
    return statuses.stream()
        .filter(s -> s.startsWith("5") || s.startsWith("4"))
        .findFirst()
        .map(s -> s.startsWith("5"));
  }
}
