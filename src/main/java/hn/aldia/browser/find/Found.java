package hn.aldia.browser.find;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.PageScript;
import hn.aldia.page.Purpose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one element that a target means. For {@link Purpose#CHOICE} it is the native control where
 * there is one (even one hidden behind a widget), else the widget's box. One thread only.
 */
public final class Found {
  public enum How {
    ROLE,
    LABEL,
    PLACEHOLDER,
    ARIA,
    ICON,
    GEOMETRY,
    BOX
  }

  private final Frame frame;
  private final How how;
  private final String seen;
  private final String key;
  private @Nullable ElementHandle element;

  /**
   * @param how what tied the words to the element
   * @param seen the words on the page that were matched, or the number of the box
   */
  public Found(ElementHandle element, Frame frame, How how, String seen) {
    this(element, "", frame, how, seen);
  }

  private Found(@Nullable ElementHandle element, String key, Frame frame, How how, String seen) {
    this.element = element;
    this.key = key;
    this.frame = frame;
    this.how = how;
    this.seen = seen;
  }

  /**
   * What a look found. The element itself is only fetched for what no script of ours can do.
   *
   * @param key by which the document knows the element, and no other document does
   */
  static Found by(String key, Frame frame, How how, String seen) {
    return new Found(null, key, frame, how, seen);
  }

  /** What belongs to it: found as it was. */
  public Found at(ElementHandle other) {
    return new Found(other, frame, how, seen);
  }

  /** The same element, found otherwise. */
  Found as(How otherwise, String seenThere) {
    return new Found(element, key, frame, otherwise, seenThere);
  }

  /**
   * @throws PlaywrightException when the frame has gone elsewhere since
   */
  public ElementHandle element() {
    ElementHandle known = element;
    if (known == null) {
      known = LookScript.element(frame, key);
      element = known;
    }
    return known;
  }

  /** What stands for the element in the argument of a {@link PageScript}. */
  public Object inPage() {
    ElementHandle known = element;
    return known == null ? key : known;
  }

  /**
   * One thing that a script of ours does with it.
   *
   * @param more what else the script's argument has
   */
  public @Nullable Object run(PageScript script, String op, Map<String, ?> more) {
    return script.run(frame, arg(op, more));
  }

  /** The same, for an element that it finds. */
  public Optional<ElementHandle> element(PageScript script, String op, Map<String, ?> more) {
    return Optional.ofNullable(script.handle(frame, arg(op, more)).asElement());
  }

  private Map<String, @Nullable Object> arg(String op, Map<String, ?> more) {
    var arg = new HashMap<String, @Nullable Object>(more);
    arg.put("el", inPage());
    arg.put("op", op);
    return arg;
  }

  /** Whether both are one element of one document. */
  public boolean isSameAs(Found other) {
    return frame == other.frame
        && Boolean.TRUE.equals(
            frame.evaluate("([a, b]) => a === b", List.of(element(), other.element())));
  }

  /** Whether both were seen in the same load of the same frame. */
  public boolean isInTheDocumentOf(Found other) {
    return frame == other.frame && !key.isEmpty() && document().equals(other.document());
  }

  /** What stands before the hyphen of its key. */
  private String document() {
    return key.substring(0, Math.max(0, key.indexOf('-')));
  }

  /** By which its document knows the element, where a look found it. */
  public String key() {
    return key;
  }

  public Frame frame() {
    return frame;
  }

  public How how() {
    return how;
  }

  public String seen() {
    return seen;
  }
}
