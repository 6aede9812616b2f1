package hn.aldia.mail.outbox;

/** Whether a letter can be found among those that were sent. */
public enum AlreadySent {
  /** It is there: it was sent. */
  YES,
  /**
   * It is not there. That it was not sent follows only where {@link Milestones#handingOver} was not
   * reached: between the server's yes and the copy in the folder lies a moment.
   */
  NO,
  /** There is no folder of sent mails, or no mailbox to look into. */
  UNKNOWABLE
}
