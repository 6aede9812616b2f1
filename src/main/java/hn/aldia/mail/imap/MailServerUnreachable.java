package hn.aldia.mail.imap;

import hn.aldia.words.Trouble;

/** No connection, or it broke, or the server does not work at this moment. */
public final class MailServerUnreachable extends Trouble {
  MailServerUnreachable(String host, String port, String reason, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.unreachable", host, port, reason);
  }
}
