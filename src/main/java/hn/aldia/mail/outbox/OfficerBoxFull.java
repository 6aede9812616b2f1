package hn.aldia.mail.outbox;

/** The officer's mailbox has no room. Nothing was sent; smaller scans would not help. */
public final class OfficerBoxFull extends NotSent {
  private static final long serialVersionUID = 1L;

  OfficerBoxFull(String host, String officer, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.officer-box-full", host, officer, answer);
  }
}
