package hn.aldia.config;

import hn.aldia.words.Trouble;

/** A secret could not be had from where the settings say it is. */
public final class SecretMissing extends Trouble {
  private static final long serialVersionUID = 1L;

  public SecretMissing(String source, String reason) {
    super(Kind.SETTINGS, "config.secret-missing", source, reason);
  }
}
