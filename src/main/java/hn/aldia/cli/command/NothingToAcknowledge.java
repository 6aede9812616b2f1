package hn.aldia.cli.command;

import hn.aldia.words.Trouble;

/** No deadline waits for the person, and so nothing reminds them of one. */
public final class NothingToAcknowledge extends Trouble {
  private static final long serialVersionUID = 1L;

  NothingToAcknowledge() {
    super(Kind.SETTINGS, "cli.nothing-to-acknowledge");
  }
}
