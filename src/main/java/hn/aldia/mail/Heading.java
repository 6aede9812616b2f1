package hn.aldia.mail;

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
import java.util.regex.Pattern;

/** The head of a message, read with patience: strangers write it. */
record Heading(MimeMessage message) {
  private static final Pattern FORGED =
      Pattern.compile("\\b(?:dkim|spf|dmarc)\\s*=\\s*(?:fail|permerror)\\b");

  Letter letter(List<String> texts, List<Letter> enclosed, boolean isCopy)
      throws MessagingException {
    List<String> to = new ArrayList<>(addresses("To"));
    to.addAll(addresses("Cc"));
    if (to.isEmpty()) {
      for (String header : List.of("X-Original-To", "Delivered-To", "Envelope-To")) {
        to.addAll(addresses(header));
      }
    }
    String from = addresses("From").stream().findFirst().orElse("");
    boolean doubtful = isCopy || failedAuthentication();
    return new Letter(from, to, subject(), date(), texts, enclosed, doubtful);
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
  private boolean failedAuthentication() throws MessagingException {
    String[] verdicts = message.getHeader("Authentication-Results");
    if (verdicts == null) {
      return false;
    }
    String verdict = Arrays.stream(verdicts).findFirst().orElse("").toLowerCase(Locale.ROOT);
    return !verdict.contains("dmarc=pass") && FORGED.matcher(verdict).find();
  }
}
