package hn.aldia.mail.outbox;

/** The server refused the letter itself. Nothing was sent. */
public final class LetterRefused extends NotSent {
  private static final long serialVersionUID = 1L;

  LetterRefused(String host, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.letter-refused", host, answer);
  }
}
