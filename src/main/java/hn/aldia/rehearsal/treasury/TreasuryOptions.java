package hn.aldia.rehearsal.treasury;

import java.time.Clock;
import java.time.Duration;

/**
 * How a bundled treasury looks and behaves: each choice is independent of the others.
 *
 * @param delivery how it hands out the receipt
 * @param captcha what it asks before
 * @param standIn whether a stand-in, labelled as one on the page, passes the captcha where a person
 *     would
 * @param cascade how long after the institution the list of rubros comes; another institution
 *     empties it again
 * @param clearsFields whether the captcha empties the form when it is asked or ticked
 * @param tokenLife how long a passed captcha is good for
 */
public record TreasuryOptions(
    Delivery delivery,
    Captcha captcha,
    boolean standIn,
    Clock clock,
    Lists lists,
    Order order,
    Duration cascade,
    boolean clearsFields,
    Duration tokenLife,
    Plus plus,
    Fault fault) {
  /** All ways in which sites hand out a PDF. */
  public enum Delivery {
    DOWNLOAD,
    /** In the page itself. */
    INLINE,
    NEW_TAB,
    /** The answer to a form that opens a new tab. */
    POST_NEW_TAB,
    /** The answer to a form, in the page itself. */
    POST,
    /** Fetched by script, shown in a new tab as a blob. */
    BLOB,
    /** Fetched by script, saved as a blob with a name. */
    BLOB_DOWNLOAD,
    IFRAME,
    /** A button that brings it for a click. */
    BUTTON,
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

  /** What the form's lists are made of. */
  public enum Lists {
    /** As PrimeNG 2 makes them: no native list, and options only while it is open. */
    PANEL,
    NATIVE,
    /** A box to type in with a list of what fits below it (ARIA combobox). */
    COMBOBOX
  }

  public enum Order {
    BY_CODE,
    BY_NAME,
    SHUFFLED
  }

  /** What adds the amount to the receipt. */
  public enum Plus {
    ICON,
    SIGN,
    WORD,
    LINK,
    /** Nothing: the total follows what is typed. */
    NONE
  }

  /** What goes wrong at the treasury itself. */
  public enum Fault {
    NONE,
    /** Generar is answered with an error, and no receipt was made. */
    NOT_MADE,
    /** Generar is answered with an error though the receipt was made. */
    MADE_AND_UNSAID,
    /** Nothing is answered, though the receipt was made. */
    MADE_AND_SILENT,
    /** The receipt was made, and its paper answers with an error the first time it is asked for. */
    PAPER_FAILS
  }

  public static TreasuryOptions standard() {
    return new TreasuryOptions(
        Delivery.INLINE,
        Captcha.ASKS,
        true,
        Clock.systemUTC(),
        Lists.PANEL,
        Order.BY_CODE,
        Duration.ofMillis(60),
        false,
        Duration.ofMinutes(2),
        Plus.ICON,
        Fault.NONE);
  }

  public TreasuryOptions handingOut(Delivery other) {
    return new TreasuryOptions(
        other,
        captcha,
        standIn,
        clock,
        lists,
        order,
        cascade,
        clearsFields,
        tokenLife,
        plus,
        fault);
  }

  public TreasuryOptions with(Captcha other) {
    return new TreasuryOptions(
        delivery,
        other,
        standIn,
        clock,
        lists,
        order,
        cascade,
        clearsFields,
        tokenLife,
        plus,
        fault);
  }

  /** A person passes the captcha, or nobody. */
  public TreasuryOptions withoutStandIn() {
    return new TreasuryOptions(
        delivery,
        captcha,
        false,
        clock,
        lists,
        order,
        cascade,
        clearsFields,
        tokenLife,
        plus,
        fault);
  }

  public TreasuryOptions with(Lists other) {
    return new TreasuryOptions(
        delivery,
        captcha,
        standIn,
        clock,
        other,
        order,
        cascade,
        clearsFields,
        tokenLife,
        plus,
        fault);
  }

  public TreasuryOptions with(Order other) {
    return new TreasuryOptions(
        delivery,
        captcha,
        standIn,
        clock,
        lists,
        other,
        cascade,
        clearsFields,
        tokenLife,
        plus,
        fault);
  }

  public TreasuryOptions cascadingIn(Duration other) {
    return new TreasuryOptions(
        delivery,
        captcha,
        standIn,
        clock,
        lists,
        order,
        other,
        clearsFields,
        tokenLife,
        plus,
        fault);
  }

  public TreasuryOptions clearingFields() {
    return new TreasuryOptions(
        delivery, captcha, standIn, clock, lists, order, cascade, true, tokenLife, plus, fault);
  }

  public TreasuryOptions withTokensLiving(Duration other) {
    return new TreasuryOptions(
        delivery, captcha, standIn, clock, lists, order, cascade, clearsFields, other, plus, fault);
  }

  public TreasuryOptions with(Plus other) {
    return new TreasuryOptions(
        delivery,
        captcha,
        standIn,
        clock,
        lists,
        order,
        cascade,
        clearsFields,
        tokenLife,
        other,
        fault);
  }

  public TreasuryOptions with(Fault other) {
    return new TreasuryOptions(
        delivery,
        captcha,
        standIn,
        clock,
        lists,
        order,
        cascade,
        clearsFields,
        tokenLife,
        plus,
        other);
  }
}
