package hn.aldia.mail;

import hn.aldia.config.Secret;
import hn.aldia.mail.PortalMail.Approval;
import hn.aldia.mail.PortalMail.Assignment;
import hn.aldia.mail.PortalMail.OfficerMessage;
import hn.aldia.mail.PortalMail.Other;
import hn.aldia.mail.PortalMail.Pin;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the portal's mails apart by their words, whoever sent them. */
final class PortalMailReader {
  private static final Pattern REQUEST =
      Pattern.compile("solicitud\\s*(?:no\\.?|num\\.?|numero|n[°º]|:)?\\s*[:#*]*\\s*(\\d{1,12})");
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "\\basignad[ao]\\s+al?\\s+(?:la\\s+)?oficial(?:\\s+de\\s+migracion)?\\s+([^,\\n]{3,80}?)\\s*,");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\bestado\\s*:\\s*\\**([^\\n*]{1,40})[\\s\\S]*?\\bobservacion(?:es)?\\s*:\\s*([\\s\\S]+)");
  private static final Pattern DAYS = Pattern.compile("expira\\s+en\\s+(\\d{1,3})\\s+dias?");
  private static final Pattern APPROVED = Pattern.compile("\\baprobad[ao]\\b");

  /** Characters of a text within which the portal says what it has to say. */
  private static final int ENOUGH = 50_000;

  private final LetterReader letters = new LetterReader();
  private final PinReader pins = new PinReader();

  /** Reads a sample, so that the classes are loaded before the mail that matters comes. */
  void warm() {
    String sample =
        """
        MIME-Version: 1.0
        From: a@b.hn
        To: a@b.hn
        Date: Mon, 2 Nov 2026 09:15:00 -0600
        Subject: =?utf-8?Q?c=C3=B3digo?=
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>ALAM: c=C3=B3digo <u>ABCD1234</u></p>
        --b--
        """;
    var raw = new RawMail(sample.getBytes(StandardCharsets.US_ASCII));
    read(new Arrival("", 0, 0, Instant.EPOCH, Instant.EPOCH, raw));
  }

  /** Never fails: whatever cannot be understood is of no concern to us. */
  PortalMail read(Arrival arrival) {
    try {
      return sort(arrival, letters.read(arrival.raw()));
    } catch (MessagingException | IOException | RuntimeException e) {
      // Strangers write mails; one that trips a parser must not end the watch over the others.
      return new Other(arrival, Letter.unreadable());
    }
  }

  private PortalMail sort(Arrival arrival, Letter outer) {
    for (Letter letter : innermostFirst(outer)) {
      for (String text : letter.texts()) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        Optional<PortalMail> mail = read(arrival, letter, start);
        if (mail.isPresent()) {
          return mail.get();
        }
      }
    }
    return new Other(arrival, outer);
  }

  private static List<Letter> innermostFirst(Letter letter) {
    var all = new ArrayList<Letter>();
    letter.enclosed().forEach(inner -> all.addAll(innermostFirst(inner)));
    all.add(letter);
    return all;
  }

  private Optional<PortalMail> read(Arrival arrival, Letter letter, String text) {
    String folded = Folded.of(text);
    Optional<String> request = first(REQUEST, folded, text);
    Matcher assigned = ASSIGNED.matcher(folded);
    if (assigned.find()) {
      String officer = text.substring(assigned.start(1), assigned.end(1)).strip();
      Optional<String> email = Addresses.in(text.substring(assigned.end())).stream().findFirst();
      return Optional.of(new Assignment(arrival, letter, request, Optional.of(officer), email));
    }
    Matcher message = MESSAGE.matcher(folded);
    if (message.find()) {
      String state = text.substring(message.start(1), message.end(1)).strip();
      String note = text.substring(message.start(2)).strip();
      return Optional.of(
          new OfficerMessage(
              arrival,
              letter,
              request,
              Optional.of(state),
              note,
              first(DAYS, folded, text).map(Integer::valueOf)));
    }
    Optional<String> code = pins.code(text, letter.from());
    if (code.isPresent()) {
      return Optional.of(new Pin(arrival, as(letter, text), Secret.of(code.get())));
    }
    if (APPROVED.matcher(folded).find() && PinReader.isOfThePortal(folded, letter.from())) {
      return Optional.of(new Approval(arrival, letter, request));
    }
    return Optional.empty();
  }

  /** For a copy forwarded inline, whom the original was addressed to counts. */
  private static Letter as(Letter letter, String text) {
    List<String> original = ForwardedHead.addressees(text);
    return original.isEmpty()
        ? letter
        : new Letter(
            letter.from(),
            original,
            letter.subject(),
            letter.date(),
            letter.texts(),
            letter.enclosed(),
            letter.doubtful());
  }

  private static Optional<String> first(Pattern pattern, String folded, String text) {
    return pattern
        .matcher(folded)
        .results()
        .findFirst()
        .map((MatchResult m) -> text.substring(m.start(1), m.end(1)));
  }
}
