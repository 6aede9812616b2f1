package hn.aldia.config.secret;

import java.util.Optional;

/**
 * The keyring where it keeps what is put into it, else files. Which of the two has a secret is
 * noted beside the files, so that one in a keyring that is out of reach is not taken for none.
 */
record FirstThatKeeps(SecretStore keyring, FileSecrets files) implements SecretStore {
  /** The files are asked before: what is there was put when the keyring did not keep it. */
  @Override
  public Optional<Secret> get(String service, String account) {
    Optional<Secret> filed = files.filed(service, account);
    if (filed.isPresent()) {
      return filed;
    }
    Optional<Secret> kept = keyring.get(service, account);
    if (kept.isPresent()) {
      files.noteElsewhere(service, account);
      return kept;
    }
    return files.get(service, account);
  }

  @Override
  public void put(String service, String account, Secret secret) {
    keyring.put(service, account, secret);
    if (keyring.get(service, account).equals(Optional.of(secret))) {
      files.delete(service, account);
      files.noteElsewhere(service, account);
    } else {
      files.put(service, account, secret);
    }
  }

  @Override
  public void delete(String service, String account) {
    keyring.delete(service, account);
    files.delete(service, account);
  }
}
