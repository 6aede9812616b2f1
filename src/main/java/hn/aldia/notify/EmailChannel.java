package hn.aldia.notify;

import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.message.Correspondent;
import hn.aldia.mail.message.Note;
import hn.aldia.mail.outbox.Sender;
import java.time.Clock;

/** A mail over the case's own {@code mail.smtp}. Nothing is enclosed, and no copy is kept. */
record EmailChannel(String to, CaseSettings settings, Clock clock, Wording wording)
    implements Channel {
  private static final int MOST = 8000;

  @Override
  public String name() {
    return "email (" + to + ")";
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public void send(Notice notice) {
    MailServer smtp = settings.settings().mail().requireSmtp();
    Notice whole = wording.withPictures(notice, MOST);
    var note =
        Note.of(
            new Correspondent("Al Día", sender(smtp)),
            new Correspondent("", to),
            clock.instant(),
            whole.title(),
            whole.text());
    var unused = new Sender(smtp, null, clock).send(note);
  }

  /** The address that the server knows us by, where its user is one. */
  private String sender(MailServer smtp) {
    String own = settings.applicant().email();
    return smtp.user().contains("@") || own == null ? smtp.user() : own;
  }
}
