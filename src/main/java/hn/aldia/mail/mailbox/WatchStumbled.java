package hn.aldia.mail.mailbox;

import hn.aldia.words.Trouble;

/** Something of ours broke while the mailbox was watched. The watch begins anew and goes on. */
public final class WatchStumbled extends Trouble {
  private static final long serialVersionUID = 1L;

  WatchStumbled(Throwable cause) {
    super(Kind.DEFECT, cause, "mail.watch-stumbled", cause.toString());
  }
}
