package hn.aldia.browser.date;

import com.microsoft.playwright.ElementHandle;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.script.PageScript;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field for a day, as the page shows it now. */
public record DateField(Found found) {
  private static final PageScript DATE = PageScript.named("date/date.js");

  enum Kind {
    /** The browser's own field for a date. */
    NATIVE,
    /** Something to write in. */
    BOX,
    /** Nothing can be written: only its calendar sets it. */
    CALENDAR,
    /** Three fields: day, month and year. */
    PARTS
  }

  /**
   * @param order of day, month and year as far as the page tells: {@code DMY}, {@code MDY}, {@code
   *     YMD}, or empty
   * @param shortYear whether the year has two figures
   * @param most so many characters at most
   */
  record Look(Kind kind, String order, String separator, boolean shortYear, int most) {}

  /** After the field was left: what it shows, and whether its calendar still lies there. */
  record Left(String shown, boolean open, boolean inDialog) {}

  Look look() {
    Map<?, ?> look = map(run("describe"));
    return new Look(
        Kind.valueOf(text(look, "kind")),
        text(look, "order"),
        text(look, "sep"),
        Boolean.TRUE.equals(look.get("short")),
        look.get("most") instanceof Number most ? most.intValue() : Integer.MAX_VALUE);
  }

  /**
   * The order of day, month and year: what was decided for this field, else what the page states;
   * empty where nothing tells.
   */
  public String order() {
    return String.valueOf(run("order"));
  }

  /** Decided once, it holds for every later reading of this field. */
  void keepOrder(String order) {
    var arg = arg("keep-order");
    arg.put("order", order);
    DATE.run(found.frame(), arg);
  }

  ElementHandle box() {
    return handle("box", "").orElseThrow();
  }

  /** The button or icon beside the box that opens its calendar. */
  Optional<ElementHandle> opener() {
    return handle("opener", "");
  }

  /** The part for the day (D), the month (M) or the year (Y). */
  Found part(String which) {
    ElementHandle part = handle("part", which).orElseThrow();
    return new Found(part, found.frame(), found.how(), found.seen());
  }

  public String partsShown() {
    return String.valueOf(run("part-shown"));
  }

  /** Whether its calendar is to be seen, at once or a moment later. */
  boolean opened(int tries) {
    var arg = arg("opened");
    arg.put("tries", tries);
    return Boolean.TRUE.equals(DATE.run(found.frame(), arg));
  }

  /** PICKED, or why not. */
  String pick(LocalDate day) {
    var arg = arg("pick");
    arg.put("year", day.getYear());
    arg.put("month", day.getMonthValue());
    arg.put("day", day.getDayOfMonth());
    return String.valueOf(DATE.run(found.frame(), arg));
  }

  Left leave() {
    Map<?, ?> left = map(run("leave"));
    return new Left(
        text(left, "shown"),
        Boolean.TRUE.equals(left.get("open")),
        Boolean.TRUE.equals(left.get("dialog")));
  }

  String shown() {
    return String.valueOf(run("shown"));
  }

  private Optional<ElementHandle> handle(String op, String part) {
    var arg = arg(op);
    arg.put("part", part);
    return Optional.ofNullable(DATE.handle(found.frame(), arg).asElement());
  }

  private @Nullable Object run(String op) {
    return DATE.run(found.frame(), arg(op));
  }

  private Map<String, @Nullable Object> arg(String op) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("el", found.inPage());
    arg.put("op", op);
    return arg;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static String text(Map<?, ?> from, String key) {
    Object value = from.get(key);
    return value == null ? "" : value.toString();
  }
}
