package hn.aldia.browser.choice;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import hn.aldia.browser.choice.OptionMatch.Option;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.script.PageScript;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A control to choose from, as the page shows it now. */
public record Control(Page page, Found found) {
  private static final PageScript CHOOSING = PageScript.named("choosing.js");

  enum Kind {
    /** A visible select. */
    NATIVE,
    /** A select behind the visible face of a widget. */
    FACED,
    DATALIST,
    RADIOS,
    /** Checkboxes of which one is meant to be ticked. */
    TICKS,
    /** A widget with nothing native behind it. */
    BOX
  }

  /**
   * @param gone whether the page has put another control in its place
   * @param open whether the list of a box is always open
   */
  record Look(
      Kind kind,
      String shown,
      String face,
      boolean off,
      boolean gone,
      boolean open,
      boolean editable) {}

  record Rows(List<Option> options, boolean busy, boolean searchable) {}

  Look look() {
    return look(run("describe"));
  }

  /** The same, once nothing covers it. */
  Look look(PopupGuard guard) {
    return look(
        guard.clearThen(
            found, CHOOSING, Map.of("op", "describe", "index", 0, "label", found.seen())));
  }

  private static Look look(@Nullable Object told) {
    Map<?, ?> look = (Map<?, ?>) Objects.requireNonNull(told);
    return new Look(
        Kind.valueOf(string(look, "kind")),
        string(look, "shown"),
        string(look, "face"),
        is(look, "off"),
        is(look, "gone"),
        is(look, "open"),
        is(look, "editable"));
  }

  /** What a person reads: the box's text, or the words of what is chosen. */
  public String read() {
    return String.valueOf(run("read"));
  }

  String label() {
    return found.seen();
  }

  ElementHandle face() {
    return handle("face", 0).orElseThrow();
  }

  /** Of a select, a datalist or radios. */
  List<Option> options() {
    return options(run("options"));
  }

  /** What the page sends for the option of a datalist. */
  String value(int index) {
    return string(
        (Map<?, ?>) ((List<?>) Objects.requireNonNull(run("options"))).get(index), "value");
  }

  /** The radio that is on, or -1. */
  int on() {
    return allOn().stream().findFirst().orElse(-1);
  }

  /** All radios or ticks that are on. */
  List<Integer> allOn() {
    List<?> radios = (List<?>) Objects.requireNonNull(run("options"));
    return IntStream.range(0, radios.size())
        .filter(i -> is((Map<?, ?>) radios.get(i), "on"))
        .boxed()
        .toList();
  }

  /** Remembers what is visible: what appears later belongs to the list. */
  void mark() {
    run("mark");
  }

  Rows rows() {
    Map<?, ?> rows = (Map<?, ?>) Objects.requireNonNull(run("rows"));
    return new Rows(options(rows.get("rows")), is(rows, "busy"), is(rows, "search"));
  }

  /** The row (or radio) of that index in what was read last. */
  ElementHandle row(int index) {
    return handle("row", index).orElseThrow();
  }

  Optional<ElementHandle> search() {
    return handle("search", 0);
  }

  /** What takes the row of that index where the press on it has only marked it. */
  Optional<ElementHandle> agreement(int index) {
    return handle("agreement", index);
  }

  /** What stands beside the box and opens its list. */
  Optional<ElementHandle> opener() {
    return handle("opener", 0);
  }

  void toTop() {
    run("top");
  }

  /** Scrolls the list on; false at its end. */
  boolean next() {
    return Boolean.TRUE.equals(run("next"));
  }

  /** Tells the libraries that the native control was set. */
  void tell() {
    run("tell");
  }

  /** Until the page changes, at most this long. */
  void stir(Duration most) {
    var arg = arg("stir", 0);
    arg.put("ms", (double) most.toMillis());
    CHOOSING.run(found.frame(), arg);
  }

  private @Nullable Object run(String op) {
    return CHOOSING.run(found.frame(), arg(op, 0));
  }

  private Optional<ElementHandle> handle(String op, int index) {
    JSHandle handle = CHOOSING.handle(found.frame(), arg(op, index));
    return Optional.ofNullable(handle.asElement());
  }

  private Map<String, @Nullable Object> arg(String op, int index) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("el", found.inPage());
    arg.put("op", op);
    arg.put("index", index);
    arg.put("label", found.seen());
    return arg;
  }

  private static List<Option> options(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list))
        .stream()
            .map(o -> (Map<?, ?>) o)
            .map(o -> new Option(string(o, "text"), is(o, "off")))
            .toList();
  }

  private static String string(Map<?, ?> from, String key) {
    return String.valueOf(from.get(key));
  }

  private static boolean is(Map<?, ?> from, String key) {
    return Boolean.TRUE.equals(from.get(key));
  }
}
