package hn.aldia.cli.command;

import hn.aldia.words.Trouble;

/** A test of the notifications, and none are set. */
public final class NoChannel extends Trouble {
  private static final long serialVersionUID = 1L;

  /**
   * @param file where to set them
   * @param email for the example
   */
  NoChannel(String file, String email) {
    super(Kind.SETTINGS, "cli.no-channel", file, email);
  }
}
