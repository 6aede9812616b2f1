package hn.aldia.config.secret;

import java.util.Optional;

/**
 * The keyring where it keeps what is put into it, else files. Which of the two has a secret is
 * noted beside the files, so that one in a keyring that is out of reach is not taken for none.
 */
record FirstThatKeeps(SecretStore keyring, FileSecrets files) implements SecretStore {
  /** The files are asked before: what is there was put when the keyring did not keep it. */
  @Override
  public Optional<Secret> get(String account) {
    Optional<Secret> filed = files.filed(account);
    if (filed.isPresent()) {
      return filed;
    }
    Optional<Secret> kept = keyring.get(account);
    if (kept.isPresent()) {
      files.noteElsewhere(account);
      return kept;
    }
    return files.get(account);
  }

  @Override
  public void put(String account, Secret secret) {
    keyring.put(account, secret);
    if (keyring.get(account).equals(Optional.of(secret))) {
      files.delete(account);
      files.noteElsewhere(account);
    } else {
      files.put(account, secret);
    }
  }

  @Override
  public void delete(String account) {
    keyring.delete(account);
    files.delete(account);
  }
}
