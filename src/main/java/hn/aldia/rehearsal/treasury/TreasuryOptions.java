package hn.aldia.rehearsal.treasury;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a bundled treasury looks and behaves: each choice is independent of the others.
 *
 * @param choices one of each kind, by its class
 * @param standIn whether a stand-in, labelled as one on the page, passes the captcha where a person
 *     would
 * @param cascade how long after the institution the list of rubros comes; another institution
 *     empties it again
 * @param clearsFields whether the captcha empties the form when it is asked or ticked
 * @param tokenLife how long a passed captcha is good for
 */
@RecordBuilder
public record TreasuryOptions(
    Map<Class<?>, Choice> choices,
    boolean standIn,
    Clock clock,
    Duration cascade,
    boolean clearsFields,
    Duration tokenLife)
    implements TreasuryOptionsBuilder.With {
  /** One of several ways; each is independent of the others. */
  public sealed interface Choice permits Delivery, Captcha, Lists, Order, Plus {}

  /** All ways in which sites hand out a PDF. */
  public enum Delivery implements Choice {
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

  public enum Captcha implements Choice {
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
  public enum Lists implements Choice {
    /** As PrimeNG 2 makes them: no native list, and options only while it is open. */
    PANEL,
    NATIVE,
    /** A box to type in with a list of what fits below it (ARIA combobox). */
    COMBOBOX
  }

  public enum Order implements Choice {
    BY_CODE,
    BY_NAME,
    SHUFFLED
  }

  /** What adds the amount to the receipt. */
  public enum Plus implements Choice {
    ICON,
    SIGN,
    WORD,
    LINK,
    /** Nothing: the total follows what is typed. */
    NONE
  }

  public TreasuryOptions {
    choices = Map.copyOf(choices);
  }

  public static TreasuryOptions standard() {
    return new TreasuryOptions(
        Stream.<Choice>of(Delivery.INLINE, Captcha.ASKS, Lists.PANEL, Order.BY_CODE, Plus.ICON)
            .collect(Collectors.toMap(Choice::getClass, choice -> choice)),
        true,
        Clock.systemUTC(),
        Duration.ofMillis(60),
        false,
        Duration.ofMinutes(2));
  }

  public TreasuryOptions with(Choice choice) {
    var others = new HashMap<>(choices);
    others.put(choice.getClass(), choice);
    return withChoices(others);
  }

  public Delivery delivery() {
    return chosen(Delivery.class);
  }

  public Captcha captcha() {
    return chosen(Captcha.class);
  }

  public Lists lists() {
    return chosen(Lists.class);
  }

  public Order order() {
    return chosen(Order.class);
  }

  public Plus plus() {
    return chosen(Plus.class);
  }

  private <T extends Choice> T chosen(Class<T> kind) {
    return kind.cast(Objects.requireNonNull(choices.get(kind)));
  }
}
