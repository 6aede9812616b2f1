package hn.aldia.mail.imap;

import hn.aldia.words.Trouble;

/** The OAuth 2.0 access token is not (or no longer) good for this mail server. */
public final class TokenRefused extends Trouble {
  private static final long serialVersionUID = 1L;

  TokenRefused(String host, String user, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.token-refused", host, user, answer);
  }
}
