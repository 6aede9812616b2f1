package hn.aldia.mail.portal;

import hn.aldia.config.secret.Secret;
import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.ForwardedHead;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.LetterReader;
import hn.aldia.mail.message.Note;
import hn.aldia.mail.message.OwnServer;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the portal's mails apart by their words, whoever sent them. */
public final class PortalMailReader {
  /** Characters of a text within which the portal says what it has to say. */
  private static final int ENOUGH = 8_000;

  private static final Pattern PORTAL =
      Pattern.compile("\\b(?:inm|alam|migracion|migratori[ao]s?|immigration|migration)\\b");

  private static final ZoneId HONDURAS = ZoneId.of("America/Tegucigalpa");

  private final LetterReader letters;
  private final TrustedDomains trusted;

  /**
   * @param trusted whose mails are kept and shown also when they cannot be understood
   */
  public PortalMailReader(TrustedDomains trusted) {
    this(trusted, new OwnServer());
  }

  /**
   * @param own learns from each mail that is read
   */
  public PortalMailReader(TrustedDomains trusted, OwnServer own) {
    this.trusted = trusted;
    this.letters = new LetterReader(own);
  }

  /** Reads samples, so that the classes are loaded before the mail that matters comes. */
  public void warm() {
    for (String words :
        List.of(
            "ALAM: c=C3=B3digo <u style='color:#111'>ABCD1234</u>",
            "Solicitud: 1<br>Estado: EN ESPERA<br>Observaci=C3=B3n: expira en dos d=C3=ADas")) {
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

          <p>%s</p>
          --b--
          """;
      var raw = new RawMail(sample.formatted(words).getBytes(StandardCharsets.US_ASCII));
      read(new Arrival("", 0, 0, Instant.EPOCH, Instant.EPOCH, raw));
    }
  }

  /**
   * Never fails: strangers write mails, and one that trips a parser must not end the watch over the
   * others. What cannot be read is {@link Unrecognised}: kept, and named to the person.
   */
  public PortalMail read(Arrival arrival) {
    Letter letter = Letter.unreadable();
    try {
      letter = letters.read(arrival.raw());
      return sort(arrival, letter);
    } catch (MessagingException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Unrecognised(arrival, letter, Optional.empty(), false);
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
    var all = new ArrayList<List<Said>>();
    for (Letter letter : letters) {
      List<Said> said = Said.of(letter);
      all.add(said);
      Optional<PortalMail> mail =
          outer.trace().automatic().startsWith("auto-replied")
              ? Optional.empty() // an officer's holidays change nothing in a request
              : said.stream()
                  .flatMap(text -> read(arrival, letters, text).stream())
                  .findFirst()
                  .or(() -> pin(arrival, letter))
                  .or(() -> approved(arrival, letters, said))
                  .or(() -> inCharge(arrival, letters, said))
                  .or(() -> limited(arrival, letters, said));
      if (mail.isPresent()) {
        return mail.get();
      }
    }
    return byItsConstancia(arrival, letters, outer)
        .or(() -> unrecognised(arrival, letters, all))
        .orElseGet(() -> new Other(arrival, outer));
  }

  /** The day of writing in Honduras; never after the mail came. */
  private static LocalDate written(Arrival arrival, Letter letter) {
    Instant came = arrival.receivedAt();
    Instant at = letter.written().filter(w -> w.isBefore(came)).orElse(came);
    return at.atZone(HONDURAS).toLocalDate();
  }

  /** Addresses that the mail shows beside the one that it names as the officer's. */
  private static List<String> others(List<Letter> letters, Letter letter, Optional<String> named) {
    return letters.stream()
        .flatMap(l -> l.texts().stream())
        .flatMap(text -> Addresses.in(start(text)).stream())
        .distinct()
        .filter(a -> !named.equals(Optional.of(a)) && !letter.to().contains(a))
        .limit(10)
        .toList();
  }

  private static List<Letter> innermostFirst(Letter letter) {
    var all = new ArrayList<Letter>();
    letter.enclosed().forEach(inner -> all.addAll(innermostFirst(inner)));
    all.add(letter);
    return all;
  }

  /**
   * One of a letter's texts, folded once for all who seek something in it.
   *
   * @param whole its beginning
   * @param own without the older mail that a reply drags along
   */
  private record Said(Letter letter, FoldedText whole, FoldedText own, Optional<String> request) {
    static List<Said> of(Letter letter) {
      return letter.texts().stream().map(text -> of(letter, FoldedText.of(start(text)))).toList();
    }

    private static Said of(Letter letter, FoldedText whole) {
      FoldedText own = QuotedReply.cutFrom(whole, letter);
      return new Said(letter, whole, own, RequestNumber.in(own, letter));
    }
  }

  private Optional<PortalMail> read(Arrival arrival, List<Letter> letters, Said said) {
    Letter letter = as(said.letter(), said.whole().text());
    FoldedText passage = said.own();
    boolean ofPortal = isOfThePortal(passage, letter);
    Optional<String> request = said.request();
    Optional<Assigned> assigned = AssignmentReader.in(passage, letter);
    Written written = OfficerMessageReader.in(passage);
    boolean message =
        written.introduced()
            ? (ofPortal || written.officer().isPresent())
                && (written.note().isPresent()
                    || written.state().isPresent()
                    || request.isPresent())
            : written.state().isPresent()
                && written.note().isPresent()
                && (ofPortal || request.isPresent());
    if (ofPortal
        && assigned.filter(a -> a.official() || speaksOfThePortal(passage, letter)).isPresent()
        && !(message && written.place() < assigned.get().place())) {
      return Optional.of(assignment(arrival, letters, letter, request, assigned.get()));
    }
    boolean approvedState =
        written.state().filter(ApprovalWords::isApproved).isPresent()
            && (ofPortal || request.isPresent());
    if (approvedState) {
      return Optional.of(approval(arrival, letters, letter, request));
    }
    if (message) {
      return Optional.of(message(arrival, letters, letter, said, written));
    }
    return Optional.empty();
  }

  private static Optional<PortalMail> pin(Arrival arrival, Letter letter) {
    List<String> texts = letter.texts().stream().map(PortalMailReader::start).toList();
    PinReader.Readings found = PinReader.in(letter, texts);
    if (found.codes().isEmpty()) {
      return found.expected()
          ? Optional.of(new Unrecognised(arrival, letter, Optional.empty(), true))
          : Optional.empty();
    }
    String text = texts.isEmpty() ? "" : texts.get(0);
    List<Secret> codes = found.codes().stream().map(Secret::of).toList();
    return Optional.of(
        new Pin(arrival, as(letter, text), codes.get(0), codes.subList(1, codes.size())));
  }

  private Optional<PortalMail> approved(Arrival arrival, List<Letter> letters, List<Said> texts) {
    for (Said said : texts) {
      FoldedText passage = said.own();
      Letter letter = said.letter();
      boolean yours =
          said.request().isPresent()
              || ApprovalWords.ofYourRequest(passage)
              || isOfTheInstitute(letter);
      boolean approved =
          ApprovalWords.inText(passage)
              || (!QuotedReply.isReply(letter)
                  && !ApprovalWords.isDoubtful(passage)
                  && ApprovalWords.inText(FoldedText.of(letter.subject())));
      if (yours && approved && isOfThePortal(passage, letter)) {
        return Optional.of(approval(arrival, letters, letter, said.request()));
      }
    }
    return Optional.empty();
  }

  private Optional<PortalMail> inCharge(Arrival arrival, List<Letter> letters, List<Said> texts) {
    return texts.stream()
        .filter(said -> isOfThePortal(said.own(), said.letter()))
        .filter(said -> said.request().isPresent() || ApprovalWords.ofYourRequest(said.own()))
        .filter(said -> !ApprovalWords.isDoubtful(said.own()))
        .flatMap(
            said ->
                AssignmentReader.byItsAddress(said.own()).stream()
                    .filter(a -> a.email().filter(trusted::covers).isPresent())
                    // Who writes it herself has her address beneath all she writes.
                    .filter(a -> !a.email().equals(Optional.of(said.letter().from())))
                    .map(a -> assignment(arrival, letters, said.letter(), said.request(), a)))
        .findFirst();
  }

  private static PortalMail message(
      Arrival arrival, List<Letter> letters, Letter letter, Said said, Written written) {
    return new OfficerMessage(
        arrival,
        letter,
        said.request(),
        written.officer(),
        written.email(),
        written.state(),
        written.note().orElse(said.own().text().strip()),
        limit(arrival, letter, said.own()),
        others(letters, letter, written.email()));
  }

  /** What the institute's people write by hand is known by the limit that it sets a request. */
  private Optional<PortalMail> limited(Arrival arrival, List<Letter> letters, List<Said> texts) {
    return texts.stream()
        .filter(said -> said.request().isPresent() && !said.letter().doubtful())
        .filter(said -> isOfTheInstitute(said.letter()))
        .filter(said -> limit(arrival, said.letter(), said.own()).days().isPresent())
        .map(said -> message(arrival, letters, said.letter(), said, Written.NONE))
        .findFirst();
  }

  /** Of the text, else of the subject, where that is no older mail's. */
  private static TimeLimit limit(Arrival arrival, Letter letter, FoldedText own) {
    LocalDate day = written(arrival, letter);
    TimeLimit limit = TimeLimitReader.in(own, day);
    return limit.days().isPresent() || QuotedReply.isReply(letter)
        ? limit
        : TimeLimitReader.in(FoldedText.of(letter.subject()), day);
  }

  private static PortalMail assignment(
      Arrival arrival,
      List<Letter> letters,
      Letter letter,
      Optional<String> request,
      Assigned assigned) {
    Optional<String> email = assigned.email();
    return new Assignment(
        arrival,
        letter,
        request,
        Optional.of(assigned.officer()),
        email,
        others(letters, letter, email));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), ENOUGH));
  }

  private static boolean speaksOfThePortal(FoldedText passage, Letter letter) {
    return PORTAL.matcher(passage.folded()).find()
        || PORTAL.matcher(Folded.inPlace(letter.subject())).find();
  }

  private static boolean isOfThePortal(FoldedText passage, Letter letter) {
    return speaksOfThePortal(passage, letter)
        || TrustedDomains.INM.covers(letter.from())
        || letter.from().endsWith(".inm.gob.hn");
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
    return file.content()
        .filter(c -> c.request().isPresent())
        .filter(
            c ->
                letters.stream()
                    .flatMap(letter -> letter.texts().stream())
                    .noneMatch(text -> ApprovalWords.isDoubtful(FoldedText.of(text))))
        .map(c -> new Approval(arrival, outer, c.request(), file.content(), file.file()));
  }

  private Optional<PortalMail> unrecognised(
      Arrival arrival, List<Letter> letters, List<List<Said>> all) {
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      List<Said> texts = all.get(i);
      Optional<String> request =
          texts.stream()
              .flatMap(said -> said.request().or(() -> RequestNumber.in(said.whole())).stream())
              .findFirst();
      boolean speaks = texts.stream().anyMatch(said -> isOfThePortal(said.whole(), letter));
      if (isOfTheInstitute(letter) || (speaks && request.isPresent())) {
        return Optional.of(new Unrecognised(arrival, letter, request, false));
      }
    }
    return Optional.empty();
  }

  /** For a copy forwarded inline, whom the original was addressed to counts. */
  private static Letter as(Letter letter, String text) {
    List<String> original = ForwardedHead.addressees(text);
    return original.isEmpty() ? letter : letter.withTo(original);
  }
}
