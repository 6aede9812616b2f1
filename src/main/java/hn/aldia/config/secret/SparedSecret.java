package hn.aldia.config.secret;

/**
 * A secret that is not shown for hours to a server that has refused it: wrong tries lock accounts.
 * Another secret from the same source is given at once.
 *
 * @param account user and server, as {@link StoredSecret} names them
 */
public record SparedSecret(SecretSource source, String account, RefusedSecrets memory)
    implements SecretSource {
  /**
   * @throws SecretSpared when it was refused in the last hours
   */
  @Override
  public Secret fetch() {
    Secret secret = source.fetch();
    if (memory.isSpared(account, secret)) {
      // Whoever keeps it asks for it again: somebody may have mended it.
      source.refused(secret, "");
      throw memory.trouble(account);
    }
    return secret;
  }

  @Override
  public void refused(Secret secret, String answer) {
    if (!answer.isEmpty()) {
      memory.note(account, secret, answer);
    }
    source.refused(secret, answer);
  }

  /** The person says that it is right: it may be tried at once. */
  public void forgive() {
    memory.forget(account);
  }

  @Override
  public String described() {
    return source.described();
  }

  @Override
  public String toString() {
    return described();
  }
}
