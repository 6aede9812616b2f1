package hn.aldia.rehearsal.portal;

/**
 * What the counter says to a page.
 *
 * @param accepted whether it was done
 * @param message why not, in the portal's words; empty when accepted
 * @param next the page to go to; empty: stay
 */
public record Answer(boolean accepted, String message, String next) {
  public static final Answer STAY = new Answer(true, "", "");

  public static Answer goTo(String page) {
    return new Answer(true, "", page);
  }

  public static Answer refused(String message) {
    return new Answer(false, message, "");
  }
}
