package hn.aldia.mail.message;

import hn.aldia.mail.documents.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a message, read with patience: strangers write it. */
record MessageHeaders(MimeMessage message, OwnServer own) {
  /** Characters of one header; the longest honest ones are lists of addressees. */
  private static final int LONG = 8_000;

  private static final int LINES = 60;
  private static final int SUBJECT = 500;

  Letter letter(
      List<String> texts,
      List<String> setApart,
      List<Attachment> attachments,
      List<Letter> enclosed,
      boolean isCopy) {
    List<String> to = new ArrayList<>(addresses("To"));
    to.addAll(addresses("Cc"));
    if (to.isEmpty()) {
      for (String header : List.of("X-Original-To", "Delivered-To", "Envelope-To")) {
        to.addAll(addresses(header));
      }
    }
    List<String> senders = addresses("From").stream().distinct().toList();
    List<AuthenticationResults> results =
        lines("Authentication-Results").stream().map(AuthenticationResults::of).toList();
    if (!isCopy) {
      learn(senders, results);
    }
    Authenticity.Verdict verdict =
        results.isEmpty() ? Authenticity.Verdict.UNSAID : own.verdict(results, senders);
    return new Letter(
        senders.stream().findFirst().orElse(""),
        to,
        subject(),
        moment(line("Date")),
        ids("Message-ID").stream().findFirst(),
        Stream.concat(ids("References").stream(), ids("In-Reply-To").stream()).distinct().toList(),
        texts,
        setApart,
        attachments,
        enclosed,
        new Authenticity(senders, replyTo(senders), verdict, isCopy),
        trace());
  }

  /**
   * What never travelled between servers has no results, and tells nothing about who writes them.
   */
  private void learn(List<String> senders, List<AuthenticationResults> results) {
    if (senders.isEmpty() || lines("Received").isEmpty()) {
      return;
    }
    String mail = line("Message-ID") + line("Date") + line("Received");
    own.learn(
        mail,
        Addresses.domain(senders.get(0)),
        results.stream().findFirst().map(AuthenticationResults::server));
  }

  private Trace trace() {
    List<String> failed =
        lines("X-Failed-Recipients").stream().flatMap(l -> Addresses.in(l).stream()).toList();
    String precedence = line("Precedence").toLowerCase(Locale.ROOT).strip();
    String automatic =
        Stream.of(line("Auto-Submitted"), line("X-Autoreply"), line("X-Autorespond"))
            .map(v -> v.strip().toLowerCase(Locale.ROOT))
            .filter(v -> !v.isEmpty() && !v.equals("no"))
            .findFirst()
            .orElse(precedence.equals("auto_reply") ? "auto-replied" : "");
    return new Trace(
        decoded(line("From")),
        line("Return-Path").strip().equals("<>"),
        automatic,
        !line("List-Id").isBlank() || !line("List-Post").isBlank(),
        failed,
        firstHop());
  }

  /** Each server writes its line above those of the servers before it. */
  private Optional<Instant> firstHop() {
    List<String> hops = lines("Received");
    for (int i = hops.size() - 1; i >= 0; i--) {
      int semicolon = hops.get(i).lastIndexOf(';');
      Optional<Instant> at =
          semicolon < 0 ? Optional.empty() : moment(hops.get(i).substring(semicolon + 1));
      if (at.isPresent()) {
        return at;
      }
    }
    return Optional.empty();
  }

  private Optional<String> replyTo(List<String> senders) {
    return addresses("Reply-To").stream().filter(to -> !senders.contains(to)).findFirst();
  }

  private List<String> ids(String header) {
    return MessageIds.in(String.join(" ", lines(header)));
  }

  private List<String> addresses(String header) {
    var found = new ArrayList<String>();
    for (String line : lines(header)) {
      if (line.length() >= LONG || line.chars().filter(c -> c == '(').count() > 20) {
        found.addAll(Addresses.in(line));
        continue;
      }
      try {
        for (InternetAddress address : InternetAddress.parseHeader(line, false)) {
          String bare = address.getAddress();
          if (bare != null && bare.contains("@")) {
            found.add(bare.strip().toLowerCase(Locale.ROOT));
          }
        }
      } catch (AddressException e) {
        found.addAll(Addresses.in(line));
      }
    }
    return found;
  }

  private String subject() {
    String subject = PlainText.visible(decoded(line("Subject"))).replace('\n', ' ').strip();
    return subject.substring(0, Math.min(subject.length(), SUBJECT));
  }

  private static String decoded(String raw) {
    try {
      return MimeUtility.decodeText(
          MimeUtility.unfold(raw.substring(0, Math.min(raw.length(), 2 * SUBJECT))));
    } catch (UnsupportedEncodingException | RuntimeException e) {
      return raw;
    }
  }

  private static Optional<Instant> moment(String written) {
    try {
      String date = written.substring(0, Math.min(written.length(), 100)).strip();
      return date.isEmpty()
          ? Optional.empty()
          : Optional.of(new MailDateFormat().parse(date).toInstant());
    } catch (ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private String line(String header) {
    return lines(header).stream().findFirst().orElse("");
  }

  /** Never longer, nor more, than an honest sender needs; bytes beyond ASCII are text, too. */
  private List<String> lines(String header) {
    try {
      String[] lines = message.getHeader(header);
      return Arrays.stream(lines == null ? new String[0] : lines)
          .limit(LINES)
          .map(line -> line.substring(0, Math.min(line.length(), LONG)))
          .map(MessageHeaders::decodedBytes)
          .toList();
    } catch (MessagingException e) {
      return List.of();
    }
  }

  private static String decodedBytes(String line) {
    boolean bytes = line.chars().anyMatch(c -> c > 127) && line.chars().allMatch(c -> c < 256);
    return bytes ? Charsets.decode(line.getBytes(StandardCharsets.ISO_8859_1), null) : line;
  }
}
