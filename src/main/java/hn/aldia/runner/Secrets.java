package hn.aldia.runner;

import hn.aldia.config.secret.Secret;

/** Where the runner has a secret from, at the moment before it is typed. */
@FunctionalInterface
public interface Secrets {
  /**
   * @param name as the scenario says it: {@code pin}, {@code password}
   */
  Secret fetch(String name);
}
