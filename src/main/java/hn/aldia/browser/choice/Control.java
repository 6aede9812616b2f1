package hn.aldia.browser.choice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import hn.aldia.browser.choice.OptionMatch.Option;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

  record Rows(
      @JsonProperty("rows") List<Option> options,
      boolean busy,
      @JsonProperty("search") boolean searchable) {}

  /**
   * @param value what the page sends for it
   */
  private record Offered(String text, String value, boolean off, boolean on) {}

  Look look() {
    return Told.as(Look.class, run("describe"));
  }

  /** The same, once nothing covers it. */
  Look look(PopupGuard guard) {
    return Told.as(
        Look.class,
        guard.clearThen(found, CHOOSING, Map.of("op", "describe", "label", found.seen())));
  }

  /** What a person reads: the box's text, or the words of what is chosen. */
  public String read() {
    return String.valueOf(run("read"));
  }

  /** The same, where a person sees it now. */
  public Optional<String> readIfSeen() {
    Map<String, ?> seen = Map.of("label", found.seen(), "seen", true);
    return Optional.ofNullable(found.run(CHOOSING, "read", seen)).map(String::valueOf);
  }

  String label() {
    return found.seen();
  }

  ElementHandle face() {
    return handle("face", 0).orElseThrow(NotDoneYet::gone);
  }

  /** Of a select, a datalist or radios. */
  List<Option> options() {
    return offered().stream().map(one -> new Option(one.text(), one.off())).toList();
  }

  /** What the page sends for the option of a datalist. */
  String value(int index) {
    return offered().get(index).value();
  }

  /** The radio that is on, or -1. */
  int on() {
    return allOn().stream().findFirst().orElse(-1);
  }

  /** All radios or ticks that are on. */
  List<Integer> allOn() {
    List<Offered> radios = offered();
    return IntStream.range(0, radios.size()).filter(i -> radios.get(i).on()).boxed().toList();
  }

  /** Remembers what is visible: what appears later belongs to the list. */
  void mark() {
    run("mark");
  }

  Rows rows() {
    return Told.as(Rows.class, run("rows"));
  }

  /** The radio or tick of that index in what was read last. */
  ElementHandle row(int index) {
    return handle("row", index).orElseThrow(NotDoneYet::gone);
  }

  /**
   * The row of that index in what was read last; empty when it does not say so any more. No press
   * on it is heard once it does not: a list that draws only what is in sight puts other words into
   * the same row.
   */
  Optional<ElementHandle> row(int index, String says) {
    Map<String, ?> row = Map.of("index", index, "says", says, "label", found.seen());
    return found.element(CHOOSING, "row", row);
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

  record Left(boolean open, @JsonProperty("dialog") boolean inDialog) {}

  /**
   * @param beside whether it is pressed beside the list, which closes most
   */
  Left leave(Duration byItself, boolean beside) {
    Map<String, ?> how = Map.of("ms", (double) byItself.toMillis(), "beside", beside);
    return Told.as(Left.class, found.run(CHOOSING, "leave", how));
  }

  /** Presses what looks for what was written into the box of the list; false: there is nothing. */
  boolean seeks() {
    return Boolean.TRUE.equals(run("seeks"));
  }

  /**
   * @param at how far down the list it is seen
   */
  record Swept(String text, boolean off, double at) {
    Option option() {
      return new Option(text, off);
    }
  }

  /** Scrolls through a list that draws only what is in sight, to what may be the one. */
  List<Swept> sweep(List<String> wordings) {
    return Told.all(Swept.class, found.run(CHOOSING, "sweep", Map.of("words", wordings)));
  }

  void scrollTo(double at) {
    found.run(CHOOSING, "scroll", Map.of("at", at));
  }

  /**
   * Scrolls the list on, turns to its next page, or opens the next branch; false at its end.
   *
   * @param code of what is sought, or empty: the branch with its beginning comes first
   */
  boolean next(String code) {
    Map<String, String> sought = Map.of("query", code, "label", found.seen());
    return Boolean.TRUE.equals(found.run(CHOOSING, "next", sought));
  }

  /** Tells the libraries that the native control was set. */
  void tell() {
    run("tell");
  }

  /**
   * Until the page changes, at most this long.
   *
   * @return whether it still is there: what was drawn anew in its place is to be looked for
   */
  boolean stir(Duration most) {
    Map<String, Double> time = Map.of("ms", (double) most.toMillis());
    return Boolean.TRUE.equals(found.run(CHOOSING, "stir", time));
  }

  private @Nullable Object run(String op) {
    return found.run(CHOOSING, op, Map.of("label", found.seen()));
  }

  private List<Offered> offered() {
    return Told.all(Offered.class, run("options"));
  }

  private Optional<ElementHandle> handle(String op, int index) {
    return found.element(CHOOSING, op, Map.of("index", index, "label", found.seen()));
  }
}
