package hn.aldia.config.secret;

import hn.aldia.words.Message;

/** A secret that was put into the keyring of this computer. */
public final class StoredSecret implements SecretSource {
  private final String setting;
  private final String account;
  private final SecretStore store;

  /**
   * @param setting the setting that would name another source: {@code mail.imap.password}
   */
  public StoredSecret(String setting, String account, SecretStore store) {
    this.setting = setting;
    this.account = account;
    this.store = store;
  }

  @Override
  public Secret fetch() {
    return store
        .get(SecretStore.SERVICE, account)
        .orElseThrow(
            () ->
                new SecretMissing(
                    setting + "-command / -env",
                    Message.of("config.secret.not-stored", account, setting)));
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
