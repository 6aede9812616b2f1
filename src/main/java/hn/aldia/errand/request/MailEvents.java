package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.mail.message.Authenticity.Standing;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.Constancia;
import hn.aldia.mail.portal.NamesAnOfficer;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.TimeLimit;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Demand;
import hn.aldia.renewal.Ending;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import hn.aldia.renewal.SameNumber;
import hn.aldia.renewal.Told;
import hn.aldia.text.PerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mail of the portal, as events of the request that it speaks of. */
final class MailEvents {
  private final CaseDesk desk;
  private final Case known;
  private final Request request;
  private final TrustedDomains trusted;
  private final Function<PortalMail, Optional<List<Event>>> events;

  MailEvents(CaseDesk desk, Case known, Request request) {
    this.desk = desk;
    this.known = known;
    this.request = request;
    this.trusted = trusted(desk);
    this.events =
        PerKind.<PortalMail, List<Event>>of(PortalMail.class)
            .when(PortalMail.Assignment.class, this::assignment)
            .when(PortalMail.OfficerMessage.class, this::officerMessage)
            .when(PortalMail.Approval.class, this::approval)
            .when(PortalMail.Bounce.class, this::bounce)
            .when(PortalMail.Unrecognised.class, this::unrecognised)
            .wholeBut(PortalMail.Pin.class, PortalMail.Other.class);
  }

  List<Event> of(PortalMail mail) {
    return events.apply(mail).orElse(List.of());
  }

  static TrustedDomains trusted(CaseDesk desk) {
    return new TrustedDomains(desk.settings().settings().mail().trustedDomains());
  }

  private List<Event> assignment(PortalMail.Assignment mail) {
    return isOurs(mail.request()) && !isKnown(mail)
        ? named(mail, mail.request(), id(mail))
        : List.of();
  }

  private <M extends PortalMail & NamesAnOfficer> List<Event> named(
      M mail, Optional<String> said, @Nullable String id) {
    String doubt = doubt(mail, mail.letter());
    return mail.officerEmail().stream()
        .<Event>map(
            to ->
                new RequestEvent.OfficerAssigned(
                    desk.at(), number(said), mail.officer().orElse(""), to, id, doubt, date(mail)))
        .toList();
  }

  private List<Event> officerMessage(PortalMail.OfficerMessage mail) {
    if (!isOurs(mail.request()) || isKnown(mail)) {
      return List.of();
    }
    var events = new ArrayList<Event>();
    String number = number(mail.request());
    if (request.officer() == null) {
      events.addAll(named(mail, mail.request(), null));
    }
    events.add(
        new RequestEvent.OfficerWrote(
            desk.at(),
            number,
            id(mail),
            doubt(mail.letter()) == null ? mail.state().orElse(null) : null,
            mail.note(),
            mail.daysLeft().orElse(null),
            date(mail)));
    if (mail.limit() instanceof TimeLimit.Unread unread) {
      events.addAll(known.notices(desk.at(), "errand.notice-limit-unread", unread.words()));
    }
    mail.state()
        .flatMap(Ending::of)
        .filter(end -> end != End.APPROVED)
        .ifPresent(end -> events.addAll(told(mail, number, end, null, false)));
    return events;
  }

  /** It approves nothing: the portal's own list will, or the constancia beside it. */
  private List<Event> approval(PortalMail.Approval mail) {
    Optional<String> said = mail.request().or(() -> mail.constancia().flatMap(Constancia::request));
    if (!isOurs(said)) {
      return List.of();
    }
    String number = number(said);
    if (Dated.valueOf(request.end()) != End.APPROVED) {
      return told(mail, number, End.APPROVED, mail, isOfThisRequest(mail.constancia(), number));
    }
    return request.constancia() == null
        ? ConstanciaFile.keep(desk, number, mail)
            .<List<Event>>map(file -> List.of(kept(number, file, mail.constancia())))
            .orElse(List.of())
        : List.of();
  }

  private Event kept(String number, String file, Optional<Constancia> paper) {
    return new RequestEvent.ConstanciaKept(
        desk.at(),
        number,
        file,
        paper.flatMap(Constancia::request).orElse(null),
        paper.flatMap(Constancia::date).orElse(null));
  }

  private static boolean isOfThisRequest(Optional<Constancia> paper, String number) {
    return paper.flatMap(Constancia::request).filter(n -> SameNumber.are(n, number)).isPresent();
  }

  /** What a mail tells of an end, unless it was told before. */
  private List<Event> told(
      PortalMail mail,
      String number,
      End end,
      PortalMail.@Nullable Approval approval,
      boolean reads) {
    Dated<Told> before = request.told();
    boolean known =
        Dated.valueOf(request.end()) == end
            || (before != null
                && before.value().end() == end
                && !before.asOf().isBefore(date(mail)));
    if (known) {
      return List.of();
    }
    Optional<Constancia> paper = approval == null ? Optional.empty() : approval.constancia();
    return List.of(
        new RequestEvent.EndingTold(
            desk.at(),
            number,
            end,
            id(mail),
            doubtOfEnd(mail.letter()),
            approval == null ? null : ConstanciaFile.keep(desk, number, approval).orElse(null),
            reads,
            paper.flatMap(Constancia::request).orElse(null),
            paper.flatMap(Constancia::date).orElse(null),
            date(mail)));
  }

  private List<Event> bounce(PortalMail.Bounce mail) {
    boolean ofOurs =
        request.sent().stream()
            .anyMatch(sent -> mail.isOf(sent.messageId(), sent.sentTo(), sent.sentAt()));
    return ofOurs && mail.givenUp()
        ? known.notices(
            desk.at(),
            "errand.notice-bounce",
            String.join(", ", mail.recipients()),
            mail.reason().strip())
        : List.of();
  }

  private List<Event> unrecognised(PortalMail.Unrecognised mail) {
    return mail.request().isEmpty() || isOurs(mail.request())
        ? known.notices(
            desk.at(), "errand.notice-unrecognised", mail.letter().from(), mail.letter().subject())
        : List.of();
  }

  /** Of this request, or, while that has no number yet, of none of the older ones. */
  private boolean isOurs(Optional<String> number) {
    if (number.isEmpty()) {
      return request.number() != null && request.isOpen();
    }
    return request.number() == null
        ? known.requests().stream().noneMatch(r -> SameNumber.are(number.get(), r.number()))
        : SameNumber.are(number.get(), request.number());
  }

  private String number(Optional<String> said) {
    return said.orElseGet(() -> Objects.requireNonNull(request.number()));
  }

  private boolean isKnown(PortalMail mail) {
    return request.demands().stream().map(Demand::messageId).anyMatch(id(mail)::equals);
  }

  /** Why the address that a mail names is not believed without a person; null: it is. */
  private @Nullable String doubt(NamesAnOfficer named, Letter letter) {
    String sender = doubt(letter);
    if (sender != null) {
      return sender;
    }
    return switch (named.agreement()) {
      case ANOTHER_PERSONS, INCOMPLETE -> "name";
      case SEVERAL_ADDRESSES -> "addresses";
      case ONE_PERSON -> null;
    };
  }

  /** Why a mail is not believed without a person; null: it is. */
  private @Nullable String doubt(Letter letter) {
    if (letter.doubtful()) {
      return "forged";
    }
    if (!letter.authenticity().trusted(trusted)) {
      return "sender";
    }
    return letter.to().contains(desk.email().toLowerCase(Locale.ROOT)) ? null : "addressee";
  }

  /** The same of a mail that ends something: who says so is to be certain, not only likely. */
  private @Nullable String doubtOfEnd(Letter letter) {
    String doubt = doubt(letter);
    boolean confirmed = letter.authenticity().standing(trusted) == Standing.CONFIRMED;
    return doubt == null && !confirmed ? "unconfirmed" : doubt;
  }

  /** A portal may give all its mails one Message-ID: their words tell them apart. */
  private static String id(PortalMail mail) {
    String words = Integer.toHexString(String.join("\n", mail.letter().texts()).hashCode());
    return mail.letter().messageId().orElse("") + "#" + words;
  }

  /** When it was written; never after it came. */
  private static Instant date(PortalMail mail) {
    Instant came = mail.arrival().receivedAt();
    return mail.letter().date().filter(written -> written.isBefore(came)).orElse(came);
  }
}
