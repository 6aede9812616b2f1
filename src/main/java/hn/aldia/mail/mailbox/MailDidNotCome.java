package hn.aldia.mail.mailbox;

import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;

/** The awaited PIN was not in the mailbox when the time was up. */
public final class MailDidNotCome extends Trouble {
  private static final long serialVersionUID = 1L;

  public MailDidNotCome(String applicant, Duration waited, List<String> folders, Message why) {
    super(
        Kind.OUTSIDE,
        "mail.did-not-come",
        applicant,
        TimeSpan.said(waited),
        String.join(", ", folders),
        why);
  }
}
