package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the mailbox has to say about the current request that the case does not know yet. */
final class MailNews {
  /** A request filed by hand may be older than our knowledge of it. */
  private static final Duration BEFORE_FILING = Duration.ofDays(15);

  private final Mailroom room;
  private final CaseDesk desk;

  MailNews(Mailroom room) {
    this.room = room;
    this.desk = room.desk();
  }

  /** One reading of the mailbox; nothing in it is changed. */
  List<Event> read() {
    Case known = desk.known();
    Request request = known.currentRequest().orElse(null);
    if (request == null) {
      return List.of();
    }
    Instant since = request.filedAt().minus(BEFORE_FILING);
    List<PortalMail> mails;
    try (Mailbox mailbox = room.connect()) {
      mails = mailbox.portalMails(since, MailEvents.trusted(desk), room.archive());
    }
    var events = new ArrayList<Event>();
    for (PortalMail mail : mails) {
      // Each is read on top of those before it: the same news in two mails is news once.
      Case so = Case.fold(desk.file().with(events));
      Request current = so.currentRequest().orElse(request);
      events.addAll(mail.accept(new MailEvents(desk, so, current)));
    }
    return events;
  }
}
