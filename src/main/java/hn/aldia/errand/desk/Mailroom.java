package hn.aldia.errand.desk;

import hn.aldia.config.settings.MailSettings;
import hn.aldia.mail.mailbox.MailArchive;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.mail.outbox.Sender;
import java.time.Duration;

/**
 * The applicant's mailbox: read, watched, archived; and their letters.
 *
 * @param pinWait how long to wait for the mail with the PIN
 */
public record Mailroom(CaseDesk desk, Duration pinWait, OfficeWait officeWait) {

  /**
   * How long to wait for the office's answer.
   *
   * @param atMost how long
   * @param always also where this run has done nothing yet that the office would answer
   */
  public record OfficeWait(Duration atMost, boolean always) {}

  public Mailbox connect() {
    return Mailbox.connect(mail().requireImap(), desk.clock());
  }

  public MailWatch arm() {
    return arm(connect());
  }

  /** The same, on a connection that there is already. */
  public MailWatch arm(Mailbox mailbox) {
    try (mailbox) {
      return mailbox.arm(archive());
    }
  }

  public MailArchive archive() {
    return new MailArchive(desk.settings().folder().mail());
  }

  public Sender sender() {
    return new Sender(mail().requireSmtp(), mail().imap(), desk.clock());
  }

  private MailSettings mail() {
    return desk.settings().settings().mail();
  }
}
