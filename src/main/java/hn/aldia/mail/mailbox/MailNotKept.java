package hn.aldia.mail.mailbox;

import hn.aldia.words.Trouble;

/** A copy of a mail could not be written into the case folder. */
public final class MailNotKept extends Trouble {
  MailNotKept(String folder, String reason, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.not-kept", folder, reason);
  }
}
