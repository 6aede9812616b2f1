package hn.aldia.mail.imap;

import hn.aldia.words.Trouble;

/** STARTTLS is demanded by the settings and not offered by the server. */
public final class NoEncryption extends Trouble {
  private static final long serialVersionUID = 1L;

  NoEncryption(String host, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.no-encryption", host);
  }
}
