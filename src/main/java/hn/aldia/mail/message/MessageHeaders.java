package hn.aldia.mail.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a message, read with patience: strangers write it. */
record MessageHeaders(MimeMessage message) {
  private static final Pattern FORGED =
      Pattern.compile("\\b(?:dkim|spf|dmarc|compauth)\\s*=\\s*(?:fail|permerror)\\b");

  private static final Pattern PASSED = Pattern.compile("\\bdmarc\\s*=\\s*pass\\b");

  private static final Pattern SIGNED =
      Pattern.compile(
          "\\bdkim\\s*=\\s*pass\\b[^;]*?\\bheader\\.[di]\\s*=\\s*(?:[^@;\\s]*@)?([a-z0-9.-]+\\.[a-z0-9-]+)");

  private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{3,250}>");

  Letter letter(
      List<String> texts, List<Attachment> attachments, List<Letter> enclosed, boolean isCopy)
      throws MessagingException {
    List<String> to = new ArrayList<>(addresses("To"));
    to.addAll(addresses("Cc"));
    if (to.isEmpty()) {
      for (String header : List.of("X-Original-To", "Delivered-To", "Envelope-To")) {
        to.addAll(addresses(header));
      }
    }
    List<String> senders = addresses("From").stream().distinct().toList();
    return new Letter(
        senders.stream().findFirst().orElse(""),
        to,
        subject(),
        date(),
        ids("Message-ID").stream().findFirst(),
        references(),
        texts,
        attachments,
        enclosed,
        new Authenticity(senders, replyTo(senders), verdict(senders), isCopy));
  }

  private Optional<String> replyTo(List<String> senders) throws MessagingException {
    return addresses("Reply-To").stream().filter(to -> !senders.contains(to)).findFirst();
  }

  private List<String> references() throws MessagingException {
    var all = new ArrayList<>(ids("References"));
    all.addAll(ids("In-Reply-To"));
    return all.stream().distinct().toList();
  }

  private List<String> ids(String header) throws MessagingException {
    String all = message.getHeader(header, " ");
    return all == null
        ? List.of()
        : MESSAGE_ID.matcher(all).results().map(MatchResult::group).toList();
  }

  private List<String> addresses(String header) throws MessagingException {
    String[] lines = message.getHeader(header);
    var found = new ArrayList<String>();
    for (String line : lines == null ? new String[0] : lines) {
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

  private String subject() throws MessagingException {
    String raw = message.getHeader("Subject", null);
    if (raw == null) {
      return "";
    }
    try {
      return PlainText.visible(MimeUtility.decodeText(MimeUtility.unfold(raw)));
    } catch (UnsupportedEncodingException e) {
      return raw;
    }
  }

  private Optional<Instant> date() throws MessagingException {
    Date sent = message.getSentDate();
    return sent == null ? Optional.empty() : Optional.of(sent.toInstant());
  }

  /** Only the topmost verdict is the receiving server's own; a sender can write the others. */
  private Authenticity.Verdict verdict(List<String> senders) throws MessagingException {
    String[] verdicts = message.getHeader("Authentication-Results");
    String said = verdicts == null ? "" : Arrays.stream(verdicts).findFirst().orElse("");
    String verdict = said.toLowerCase(Locale.ROOT);
    if (PASSED.matcher(verdict).find()) {
      return Authenticity.Verdict.PASSED;
    }
    if (FORGED.matcher(verdict).find()) {
      return Authenticity.Verdict.FAILED;
    }
    Matcher signed = SIGNED.matcher(verdict);
    boolean own = signed.find() && senders.stream().allMatch(s -> isOf(signed.group(1), s));
    return own && !senders.isEmpty() ? Authenticity.Verdict.PASSED : Authenticity.Verdict.UNSAID;
  }

  private static boolean isOf(String domain, String sender) {
    String own = Addresses.domain(sender);
    return own.equals(domain) || own.endsWith("." + domain);
  }
}
