package hn.aldia.browser.choice;

/**
 * The option that a control shows now.
 *
 * @param shown the option's words, read back from the page
 */
public record Chosen(String shown, How how) {
  public enum How {
    /** It was chosen before; nothing was touched. */
    ALREADY,
    /** As a person does it, on what is visible. */
    DRIVEN,
    /** On the native control behind a widget that could not be driven. */
    SET
  }
}
