package hn.aldia.cli.command;

import hn.aldia.words.Trouble;

/** A password is needed, and there is neither a setting for it nor a terminal to ask at. */
public final class NoPassword extends Trouble {
  private static final long serialVersionUID = 1L;

  NoPassword() {
    super(Kind.PERSON, "cli.no-password");
  }
}
