package hn.aldia.browser.popup;

import java.util.Locale;

/** A popup that was closed, with its words: an error dialog is information. */
public record Closed(Kind kind, String text) {
  public enum Kind {
    /** Said something that had one answer. */
    NOTICE,
    /** Asked something; answered by {@link Questions}. */
    QUESTION,
    /** A dialog of a library or the browser's {@code <dialog>}. */
    DIALOG,
    /** Anything home-made that covers the page. */
    COVER,
    ALERT,
    CONFIRM,
    PROMPT,
    BEFORE_UNLOAD,
    /** A window nobody asked for; its text is its address. */
    WINDOW;

    /** As Playwright calls the browser's own. */
    static Kind ofNative(String type) {
      return type.equals("beforeunload") ? BEFORE_UNLOAD : valueOf(type.toUpperCase(Locale.ROOT));
    }
  }
}
