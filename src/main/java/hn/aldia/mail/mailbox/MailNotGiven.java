package hn.aldia.mail.mailbox;

import hn.aldia.words.Trouble;

/** The server shows a mail and does not give it. It is passed over; the others are read. */
public final class MailNotGiven extends Trouble {
  private static final long serialVersionUID = 1L;

  MailNotGiven(String folder, long uid) {
    super(Kind.OUTSIDE, "mail.not-given", folder, Long.toString(uid));
  }
}
