package hn.aldia.config.secret;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** A secret could not be had from where the settings say it is. */
public final class SecretMissing extends Trouble {
  private static final long serialVersionUID = 1L;

  /**
   * @param source as {@link SecretSource#described()} says it
   */
  public SecretMissing(String source, Message reason) {
    super(Kind.SETTINGS, "config.secret-missing", source, reason);
  }
}
