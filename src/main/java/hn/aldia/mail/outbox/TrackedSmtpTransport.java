package hn.aldia.mail.outbox;

import hn.aldia.mail.imap.BearerLogin;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP connection that knows whether the server may have taken the letter. */
final class TrackedSmtpTransport extends SMTPTransport {
  private final Milestones milestones;
  private boolean begun;

  TrackedSmtpTransport(Session session, Milestones milestones) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.milestones = milestones;
  }

  /** The last line was, or was about to be, written: from here on only the server knows. */
  boolean begun() {
    return begun;
  }

  /** As in reading: XOAUTH2 goes first where there is a choice. */
  @Override
  protected boolean supportsAuthentication(String mechanism) {
    return super.supportsAuthentication(mechanism)
        && !(mechanism.equals(BearerLogin.NAME) && super.supportsAuthentication("XOAUTH2"));
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    milestones.handingOver();
    begun = true;
    super.finishData();
  }
}
