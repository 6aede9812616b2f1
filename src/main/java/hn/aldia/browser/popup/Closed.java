package hn.aldia.browser.popup;

import java.time.Instant;

/** A popup that was closed, with its words: an error dialog is information. */
public record Closed(Kind kind, String text, Instant at) {
  public enum Kind {
    /** A SweetAlert box. */
    ALERT_BOX,
    /** A dialog of a library or the browser's {@code <dialog>}. */
    DIALOG,
    /** Anything home-made that covers the page. */
    OVERLAY,
    /** A bar along an edge, such as a cookie notice. */
    BAR,
    ALERT,
    CONFIRM,
    PROMPT,
    BEFORE_UNLOAD,
    /** A window nobody asked for; its text is its address. */
    WINDOW
  }
}
