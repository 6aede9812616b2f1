package hn.aldia.cli.command;

import hn.aldia.words.Trouble;
import java.util.List;

/** No PIN is in the mailbox, and nobody asked to wait for one. */
public final class NoPin extends Trouble {
  private static final long serialVersionUID = 1L;

  NoPin(String email, List<String> folders) {
    super(Kind.OUTSIDE, "cli.no-pin", email, String.join(", ", folders));
  }
}
