package hn.aldia.runner;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** A step was handed to the person at the window, and they did not do it. */
public final class NotDoneByHand extends Trouble {
  private static final long serialVersionUID = 1L;

  NotDoneByHand(Message instruction, boolean pageClosed) {
    super(Kind.PERSON, pageClosed ? "runner.page-closed" : "runner.not-done-by-hand", instruction);
  }
}
