package hn.aldia.config.secret;

import hn.aldia.words.Trouble;

/** Where a secret is to be had: a command, the environment, the keyring of the system. */
public interface SecretSource {
  /**
   * @throws Trouble when it cannot be had, with the setting that names the source
   */
  Secret fetch();

  /**
   * To be told when a server did not take it: {@link SparedSecret} then holds it back for hours.
   *
   * @param answer what the server said
   */
  default void refused(Secret secret, String answer) {}

  /** For people: {@code mail.imap.password-env = ALDIA_IMAP_PASSWORD}. Never the secret. */
  String described();
}
