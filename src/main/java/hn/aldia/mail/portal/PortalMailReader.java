package hn.aldia.mail.portal;

import hn.aldia.config.secret.Secret;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.ForwardedHead;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.LetterReader;
import hn.aldia.mail.message.Note;
import hn.aldia.mail.message.QuotedReply;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.AssignmentReader.Assigned;
import hn.aldia.mail.portal.OfficerMessageReader.Written;
import hn.aldia.mail.portal.PortalMail.Approval;
import hn.aldia.mail.portal.PortalMail.Assignment;
import hn.aldia.mail.portal.PortalMail.OfficerMessage;
import hn.aldia.mail.portal.PortalMail.Other;
import hn.aldia.mail.portal.PortalMail.Pin;
import hn.aldia.mail.portal.PortalMail.Unrecognised;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the portal's mails apart by their words, whoever sent them. */
public final class PortalMailReader {
  /** Characters of a text within which the portal says what it has to say. */
  private static final int ENOUGH = 50_000;

  private final LetterReader letters = new LetterReader();
  private final PinReader pins = new PinReader();
  private final TrustedDomains trusted;

  /**
   * @param trusted whose mails are kept and shown also when they cannot be understood
   */
  public PortalMailReader(TrustedDomains trusted) {
    this.trusted = trusted;
  }

  /** Reads a sample, so that the classes are loaded before the mail that matters comes. */
  public void warm() {
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
  public PortalMail read(Arrival arrival) {
    try {
      return sort(arrival, letters.read(arrival.raw()));
    } catch (MessagingException | IOException | RuntimeException e) {
      // Strangers write mails; one that trips a parser must not end the watch over the others.
      return new Other(arrival, Letter.unreadable());
    }
  }

  private PortalMail sort(Arrival arrival, Letter outer) {
    Optional<PortalMail> bounce = BounceReader.read(arrival, outer);
    if (bounce.isPresent()) {
      return bounce.get();
    }
    List<Letter> letters = innermostFirst(outer);
    if (letters.stream().anyMatch(Note::isOne)) {
      return new Other(arrival, outer);
    }
    for (Letter letter : letters) {
      for (String text : letter.texts()) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        Optional<PortalMail> mail = read(arrival, letters, as(letter, start), start);
        if (mail.isPresent()) {
          return mail.get();
        }
      }
    }
    return byItsConstancia(arrival, letters, outer)
        .or(() -> unrecognised(arrival, letters))
        .orElseGet(() -> new Other(arrival, outer));
  }

  private static List<Letter> innermostFirst(Letter letter) {
    var all = new ArrayList<Letter>();
    letter.enclosed().forEach(inner -> all.addAll(innermostFirst(inner)));
    all.add(letter);
    return all;
  }

  private Optional<PortalMail> read(
      Arrival arrival, List<Letter> letters, Letter letter, String text) {
    FoldedText passage = QuotedReply.cutFrom(FoldedText.of(text), letter);
    boolean ofPortal = isOfThePortal(passage, letter);
    Optional<String> request = RequestNumber.in(passage, letter);
    Optional<Assigned> assigned = AssignmentReader.in(passage);
    Written written = OfficerMessageReader.in(passage);
    boolean message =
        written.introduced()
            ? written.note().isPresent() || written.state().isPresent() || request.isPresent()
            : written.state().isPresent()
                && written.note().isPresent()
                && (ofPortal || request.isPresent());
    if (ofPortal
        && assigned.isPresent()
        && !(message && written.place() < assigned.get().place())) {
      Optional<String> officer = Optional.of(assigned.get().officer());
      Optional<String> email = assigned.get().email();
      return Optional.of(new Assignment(arrival, letter, request, officer, email));
    }
    boolean approvedState =
        written.state().filter(ApprovalWords::isApproved).isPresent()
            && (ofPortal || request.isPresent());
    if (approvedState) {
      return Optional.of(approval(arrival, letters, letter, request));
    }
    if (message) {
      return Optional.of(
          new OfficerMessage(
              arrival,
              letter,
              request,
              written.officer(),
              written.email(),
              written.state(),
              written.note().orElse(passage.text().strip()),
              DaysLeft.in(passage)));
    }
    Optional<String> code = pins.code(text, letter.from());
    if (code.isPresent()) {
      return Optional.of(new Pin(arrival, letter, Secret.of(code.get())));
    }
    boolean yours =
        request.isPresent() || ApprovalWords.ofYourRequest(passage) || isOfTheInstitute(letter);
    boolean said =
        ApprovalWords.inText(passage) || ApprovalWords.inText(FoldedText.of(letter.subject()));
    return ofPortal && yours && said
        ? Optional.of(approval(arrival, letters, letter, request))
        : Optional.empty();
  }

  private static boolean isOfThePortal(FoldedText passage, Letter letter) {
    return PinReader.isOfThePortal(passage.folded(), letter.from())
        || PinReader.isOfThePortal(Folded.of(letter.subject()), "");
  }

  private boolean isOfTheInstitute(Letter letter) {
    return trusted.covers(letter.from()) || TrustedDomains.INM.covers(letter.from());
  }

  private static PortalMail approval(
      Arrival arrival, List<Letter> letters, Letter letter, Optional<String> request) {
    ApprovalFile file = ApprovalFile.among(letters, true);
    Optional<String> number = request.or(() -> file.content().flatMap(Constancia::request));
    return new Approval(arrival, letter, number, file.content(), file.file());
  }

  /** A mail that says nothing of the kind, but brings the document. */
  private static Optional<PortalMail> byItsConstancia(
      Arrival arrival, List<Letter> letters, Letter outer) {
    ApprovalFile file = ApprovalFile.among(letters, false);
    boolean denied =
        letters.stream()
            .flatMap(letter -> letter.texts().stream())
            .anyMatch(text -> ApprovalWords.isDoubtful(FoldedText.of(text)));
    return file.content()
        .filter(c -> c.request().isPresent() && !denied)
        .map(c -> new Approval(arrival, outer, c.request(), file.content(), file.file()));
  }

  private Optional<PortalMail> unrecognised(Arrival arrival, List<Letter> letters) {
    for (Letter letter : letters) {
      Optional<String> request = Optional.empty();
      boolean speaks = false;
      for (String text : letter.texts()) {
        FoldedText passage = FoldedText.of(text.substring(0, Math.min(text.length(), ENOUGH)));
        request = request.or(() -> RequestNumber.in(passage, letter));
        speaks = speaks || isOfThePortal(passage, letter);
      }
      if (isOfTheInstitute(letter) || (speaks && request.isPresent())) {
        return Optional.of(new Unrecognised(arrival, letter, request));
      }
    }
    return Optional.empty();
  }

  /** For a copy forwarded inline, whom the original was addressed to counts. */
  private static Letter as(Letter letter, String text) {
    List<String> original = ForwardedHead.addressees(text);
    return original.isEmpty() ? letter : letter.to(original);
  }
}
