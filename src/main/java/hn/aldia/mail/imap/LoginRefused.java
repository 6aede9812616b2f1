package hn.aldia.mail.imap;

import hn.aldia.words.Trouble;

/** User or password is wrong for this mail server. */
public final class LoginRefused extends Trouble {
  LoginRefused(String host, String user, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.login-refused", host, user, answer, NotLetIn.help(host));
  }
}
