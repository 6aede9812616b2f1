package hn.aldia.rehearsal;

/**
 * What the counter says to a page.
 *
 * @param accepted whether it was done
 * @param message why not, in the portal's words; empty when accepted
 * @param next the page to go to; empty: stay
 */
record Answer(boolean accepted, String message, String next) {
  static final Answer STAY = new Answer(true, "", "");

  static Answer goTo(String page) {
    return new Answer(true, "", page);
  }

  static Answer refused(String message) {
    return new Answer(false, message, "");
  }
}
