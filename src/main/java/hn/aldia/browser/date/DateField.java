package hn.aldia.browser.date;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.microsoft.playwright.ElementHandle;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
   * @param months as it names them; empty: it writes them in figures
   * @param most so many characters at most
   */
  record Look(
      Kind kind,
      String order,
      @JsonProperty("sep") String separator,
      @JsonProperty("short") boolean shortYear,
      List<String> months,
      int most) {
    Look {
      order = Objects.requireNonNullElse(order, "");
      separator = Objects.requireNonNullElse(separator, "");
      months = Objects.requireNonNullElse(months, List.of());
    }
  }

  /** After the field was left: what it shows, and whether its calendar still lies there. */
  record Left(String shown, boolean open, @JsonProperty("dialog") boolean inDialog) {}

  Look look() {
    return Told.as(Look.class, run("describe"));
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
    found.run(DATE, "keep-order", Map.of("order", order));
  }

  ElementHandle box() {
    return handle("box", "").orElseThrow(NotDoneYet::gone);
  }

  /** The button or icon beside the box that opens its calendar. */
  Optional<ElementHandle> opener() {
    return handle("opener", "");
  }

  /** The part for the day (D), the month (M) or the year (Y). */
  Found part(String which) {
    return found.at(handle("part", which).orElseThrow(NotDoneYet::gone));
  }

  public String partsShown() {
    return String.valueOf(run("part-shown"));
  }

  /** Whether its calendar is to be seen, at once or a moment later. */
  boolean opened(int tries) {
    return Boolean.TRUE.equals(found.run(DATE, "opened", Map.of("tries", tries)));
  }

  /**
   * PICKED, or why not.
   *
   * @param most how long it may be gone through, however often it is opened anew
   */
  String pick(LocalDate day, Duration most) {
    Map<String, Integer> on =
        Map.of(
            "year", day.getYear(),
            "month", day.getMonthValue(),
            "day", day.getDayOfMonth(),
            "most", (int) most.toMillis());
    return String.valueOf(found.run(DATE, "pick", on));
  }

  Left leave() {
    return Told.as(Left.class, run("leave"));
  }

  String shown() {
    return String.valueOf(run("shown"));
  }

  private Optional<ElementHandle> handle(String op, String part) {
    return found.element(DATE, op, Map.of("part", part));
  }

  private @Nullable Object run(String op) {
    return found.run(DATE, op, Map.of());
  }
}
