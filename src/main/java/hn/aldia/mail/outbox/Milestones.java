package hn.aldia.mail.outbox;

/**
 * Moments in the sending of a letter that a caller writes down, so that after a crash it is known
 * what may have happened. Called on the thread that sends.
 */
public interface Milestones {
  Milestones UNNOTED = new Milestones() {};

  /**
   * Everything was written but the last line: until this returns nothing can have been sent, after
   * it the letter may have been. What it throws stops the sending.
   */
  default void handingOver() {}

  /** The server took the letter; the copy for the Sent folder is still to be made. */
  default void accepted() {}
}
