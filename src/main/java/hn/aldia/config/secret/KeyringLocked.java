package hn.aldia.config.secret;

import hn.aldia.words.Trouble;

/** The keyring is there and does not open, or is out of reach where this runs. */
public final class KeyringLocked extends Trouble {
  private static final long serialVersionUID = 1L;

  KeyringLocked(String account) {
    super(Kind.PERSON, "config.keyring-locked", account);
  }
}
