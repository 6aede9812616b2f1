package hn.aldia.config.oauth;

import hn.aldia.words.Trouble;
import java.net.URI;

/** The provider's sign-in server could not be reached, or gave no answer that can be read. */
public final class SignInUnreachable extends Trouble {
  private static final long serialVersionUID = 1L;

  SignInUnreachable(URI server, Throwable cause) {
    super(
        Kind.OUTSIDE,
        cause,
        "config.sign-in-unreachable",
        String.valueOf(server.getHost()),
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
  }
}
