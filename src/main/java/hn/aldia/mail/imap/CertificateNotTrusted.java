package hn.aldia.mail.imap;

import hn.aldia.words.Trouble;

/** The server's certificate is not one we may trust, or not its own. */
public final class CertificateNotTrusted extends Trouble {
  private static final long serialVersionUID = 1L;

  CertificateNotTrusted(String host, String reason, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.certificate-not-trusted", host, reason);
  }
}
