package hn.aldia.errand.request;

import hn.aldia.errand.desk.Parts;
import hn.aldia.mail.mailbox.MailArchive;
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

  private final Parts parts;

  MailNews(Parts parts) {
    this.parts = parts;
  }

  /** One reading of the mailbox; nothing in it is changed. */
  List<Event> read() {
    Case known = parts.file().now();
    Request request = known.currentRequest().orElse(null);
    if (request == null) {
      return List.of();
    }
    var archive = new MailArchive(parts.settings().folder().mail());
    Instant since = request.filedAt().minus(BEFORE_FILING);
    List<PortalMail> mails;
    try (Mailbox mailbox =
        Mailbox.connect(parts.settings().settings().mail().requireImap(), parts.clock())) {
      mails = mailbox.portalMails(since, MailEvents.trusted(parts), archive);
    }
    var events = new ArrayList<Event>();
    for (PortalMail mail : mails) {
      // Each is read on top of those before it: the same news in two mails is news once.
      Case so = Case.fold(parts.file().with(events));
      Request current = so.currentRequest().orElse(request);
      events.addAll(mail.accept(new MailEvents(parts, so, current)));
    }
    return events;
  }
}
