package hn.aldia.rehearsal.treasury;

import java.time.Clock;

/**
 * How a bundled treasury behaves.
 *
 * @param delivery how it hands out the receipt
 * @param captcha what it asks before
 * @param standIn whether a stand-in, labelled as one on the page, passes the captcha where a person
 *     would
 */
public record TreasuryOptions(Delivery delivery, Captcha captcha, boolean standIn, Clock clock) {
  /** All ways in which sites hand out a PDF. */
  public enum Delivery {
    DOWNLOAD,
    /** In the page itself. */
    INLINE,
    NEW_TAB,
    /** The answer to a form that opens a new tab. */
    POST_NEW_TAB,
    /** Fetched by script, shown in a new tab as a blob. */
    BLOB,
    IFRAME,
    /** Fetched by script and drawn on a canvas, as pdf.js does. */
    CANVAS,
    /** In an empty window that the page writes into. */
    WRITTEN_WINDOW,
    /** The bytes are in the page. */
    DATA_URL
  }

  public enum Captcha {
    NONE,
    /** The invisible kind: this time it passes by itself. */
    PASSES,
    /** The invisible kind, asking after Generar. */
    ASKS,
    /** The kind with a box to tick, before Generar. */
    BOX,
    /** Passed, it expires at once, and asks again. */
    EXPIRES_ONCE,
    /** However often it is passed, it asks again. */
    LOOPS
  }

  public static TreasuryOptions standard() {
    return new TreasuryOptions(Delivery.INLINE, Captcha.ASKS, true, Clock.systemUTC());
  }

  public TreasuryOptions handingOut(Delivery other) {
    return new TreasuryOptions(other, captcha, standIn, clock);
  }

  public TreasuryOptions with(Captcha other) {
    return new TreasuryOptions(delivery, other, standIn, clock);
  }

  /** A person passes the captcha, or nobody. */
  public TreasuryOptions withoutStandIn() {
    return new TreasuryOptions(delivery, captcha, false, clock);
  }
}
