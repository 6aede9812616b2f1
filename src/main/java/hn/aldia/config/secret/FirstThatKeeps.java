package hn.aldia.config.secret;

import java.util.Optional;

/** Puts into the first store if that keeps it, else into the second; looks in both. */
final class FirstThatKeeps implements SecretStore {
  private final SecretStore first;
  private final SecretStore second;

  FirstThatKeeps(SecretStore first, SecretStore second) {
    this.first = first;
    this.second = second;
  }

  /** The second is asked before: what is there was put when the first did not keep it. */
  @Override
  public Optional<Secret> get(String service, String account) {
    return second.get(service, account).or(() -> first.get(service, account));
  }

  @Override
  public void put(String service, String account, Secret secret) {
    first.put(service, account, secret);
    if (first.get(service, account).equals(Optional.of(secret))) {
      second.delete(service, account);
    } else {
      second.put(service, account, secret);
    }
  }

  @Override
  public void delete(String service, String account) {
    first.delete(service, account);
    second.delete(service, account);
  }
}
