package hn.aldia.mail.outbox;

import hn.aldia.words.Trouble;

/** The server took the letter, and the note of it could not be written. It must not go again. */
public final class SentButNotNoted extends Trouble {
  private static final long serialVersionUID = 1L;

  SentButNotNoted(String host, String officer, RuntimeException cause) {
    super(
        Kind.PERSON,
        cause,
        "mail.sent-not-noted",
        host,
        officer,
        String.valueOf(cause.getMessage()));
  }
}
