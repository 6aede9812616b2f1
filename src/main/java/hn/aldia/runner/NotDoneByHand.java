package hn.aldia.runner;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** Something was handed to the person at the window, and they did not do it. */
public final class NotDoneByHand extends Trouble {
  private static final long serialVersionUID = 1L;

  private NotDoneByHand(String key, Message task) {
    super(Kind.PERSON, key, task);
  }

  static NotDoneByHand inTime(Message task) {
    return new NotDoneByHand("runner.not-done-by-hand", task);
  }

  static NotDoneByHand pageClosed(Message task) {
    return new NotDoneByHand("runner.page-closed", task);
  }

  static NotDoneByHand stopped(Message task) {
    return new NotDoneByHand("runner.stopped-by-hand", task);
  }
}
