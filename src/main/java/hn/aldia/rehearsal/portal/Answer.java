package hn.aldia.rehearsal.portal;

import java.util.Map;

/**
 * What the counter says to a page.
 *
 * @param accepted whether it was done
 * @param message why not, in the portal's words; when accepted, what is shown of it
 * @param errors by field of the form, in the portal's words
 * @param next the page to go to; empty: stay
 */
public record Answer(boolean accepted, String message, Map<String, String> errors, String next) {
  public static final Answer STAY = done("");

  public static Answer done(String message) {
    return new Answer(true, message, Map.of(), "");
  }

  public static Answer goTo(String page) {
    return new Answer(true, "", Map.of(), page);
  }

  public static Answer refused(String message) {
    return refused(message, Map.of());
  }

  public static Answer refused(String message, Map<String, String> errors) {
    return new Answer(false, message, errors, "");
  }
}
