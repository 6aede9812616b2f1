package hn.aldia.errand.request;

import hn.aldia.errand.desk.Mailroom;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.mail.message.Authenticity.Standing;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.SameNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the mailbox has to say about the current request that the case does not know yet. */
record MailNews(Mailroom room) {
  /** A request filed by hand may be older than our knowledge of it. */
  private static final Duration BEFORE_FILING = Duration.ofDays(15);

  /**
   * What the portal's mails say of a request that nobody here knows.
   *
   * @param standing what their word weighs
   */
  record Named(String number, Standing standing) {}

  /**
   * Of mails since a press that nobody saw the end of: the request that they name, if it is none of
   * these.
   */
  Optional<Named> namedSince(Instant press, Set<String> known) {
    TrustedDomains trusted = MailEvents.trusted(room.desk());
    try (Mailbox mailbox = room.connect()) {
      return mailbox.portalMails(press, trusted, room.archive()).stream()
          .filter(mail -> !mail.arrival().receivedAt().isBefore(press))
          .flatMap(
              mail ->
                  mail.request().stream()
                      .map(n -> new Named(n, mail.letter().authenticity().standing(trusted))))
          .filter(named -> named.standing() != Standing.DOUBTFUL)
          .filter(named -> known.stream().noneMatch(n -> SameNumber.are(n, named.number())))
          .min(Comparator.comparing(Named::standing));
    }
  }

  /** One reading of the mailbox; nothing in it is changed. */
  List<Event> read() {
    Case known = room.desk().known();
    Request request = known.currentRequest().orElse(null);
    if (request == null) {
      return List.of();
    }
    Instant since = request.filedAt().minus(BEFORE_FILING);
    List<PortalMail> mails;
    try (Mailbox mailbox = room.connect()) {
      mails = mailbox.portalMails(since, MailEvents.trusted(room.desk()), room.archive());
    }
    var events = new ArrayList<Event>();
    for (PortalMail mail : mails) {
      // Each is read on top of those before it: the same news in two mails is news once.
      Case so = Case.fold(room.desk().file().with(events));
      Request current = so.currentRequest().orElse(request);
      events.addAll(new MailEvents(room.desk(), so, current).of(mail));
    }
    return events;
  }
}
