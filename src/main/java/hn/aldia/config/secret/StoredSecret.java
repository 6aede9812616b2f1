package hn.aldia.config.secret;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;

/**
 * A secret that was put into the keyring of this computer.
 *
 * @param setting the setting that would name another source: {@code mail.imap.password}
 */
public record StoredSecret(String setting, String account, SecretStore store)
    implements SecretSource {
  @Override
  public Secret fetch() {
    return kept()
        .orElseThrow(
            () ->
                Trouble.settings(
                    "config.secret-missing",
                    setting + "-command / -env",
                    Message.of("config.secret.not-stored", account, setting)));
  }

  /** Empty when none was given yet. */
  public Optional<Secret> kept() {
    return store.get(account);
  }

  public void keep(Secret secret) {
    store.put(account, secret);
  }

  public void forget() {
    store.delete(account);
  }

  @Override
  public String described() {
    return "keyring: " + account;
  }

  @Override
  public String toString() {
    return described();
  }
}
