package hn.aldia.browser.date;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import hn.aldia.browser.act.EntryRefused;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.date.DateField.Left;
import hn.aldia.browser.date.DateField.Look;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.config.settings.DateOrder;
import hn.aldia.page.KeyPace;
import hn.aldia.words.DayText;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Enters a day into whatever a page has for one, and reads it back: the browser's own field, a box
 * with or without a mask, a calendar, three lists. The order of day and month is decided once, from
 * what the page states, and kept with the field; where nothing states it and the day could be taken
 * for another, the field's calendar is used, else the person is asked.
 *
 * @param patience how long a locked box may stay locked, and an option may take to appear
 * @param told the order by the person's word, for where nothing on the page tells it
 */
public record DateEntry(
    PopupGuard guard, Clock clock, Duration patience, @Nullable DateOrder told) {
  private static final Duration PRESS = Duration.ofSeconds(1);
  private static final int OPENING_TRIES = 24;
  private static final int PICKINGS = 3;

  /** All leaves of a life may have to be turned. */
  private static final int PATIENCES = 2;

  /** A plain box is left alone sooner than one that only a calendar sets. */
  private static final int PROBING_TRIES = 8;

  /**
   * @throws Trouble when nothing tells which of two days the field would hold
   * @throws Trouble when the field shows something else afterwards, with what that is
   */
  public void enter(Page page, Found found, LocalDate day) {
    guard.clear(found);
    var field = new DateField(found);
    Look look = field.look();
    switch (look.kind()) {
      case NATIVE ->
          text().enterExactly(page, field.found().at(field.box()), day.toString(), KeyPace.FILLED);
      case BOX -> write(page, field, look, day);
      case CALENDAR -> pick(page, field, day);
      case PARTS -> new DateParts(guard, clock, patience).enter(page, field, day);
    }
  }

  private void write(Page page, DateField field, Look look, LocalDate day) {
    List<DateForm> forms = DateForm.toTry(look, day);
    if (forms.isEmpty() && told != null) {
      forms = List.of(new DateForm(told == DateOrder.DAY_FIRST ? "DMY" : "MDY", "/", false));
    }
    for (DateForm form : forms) {
      if (written(page, field, form, day) && DayText.says(after(page, field), day, form.order())) {
        field.keepOrder(form.order());
        return;
      }
    }
    if (forms.isEmpty() && !isOpen(field, PROBING_TRIES)) {
      throw Trouble.person(
          "widgets.date-order",
          field.found().seen(),
          new DateForm("DMY", "/", false).text(day),
          new DateForm("MDY", "/", false).text(day));
    }
    pick(page, field, day);
  }

  private boolean written(Page page, DateField field, DateForm form, LocalDate day) {
    try {
      text().enterExactly(page, field.found().at(field.box()), form.text(day), KeyPace.FILLED);
      return true;
    } catch (EntryRefused refused) {
      // The widget may have understood it, and write it in another way.
      String shown = field.shown();
      return DayText.says(shown, day, form.order()) && !shown.matches(".*[_]+.*");
    }
  }

  /** In its calendar a day is never taken for another, whatever order it is written in then. */
  private void pick(Page page, DateField field, LocalDate day) {
    Optional<String> order = Optional.empty();
    // Closed by something else meanwhile, it is opened again and gone through anew.
    for (int i = 0; i < PICKINGS && order.isEmpty(); i++) {
      if (isOpen(field, OPENING_TRIES)
          && field.pick(day, patience.multipliedBy(PATIENCES)).equals("PICKED")) {
        order = orderShown(field, after(page, field), day);
      }
    }
    field.keepOrder(
        order.orElseThrow(
            () ->
                Trouble.person(
                    "widgets.date-refused",
                    field.found().seen(),
                    DateForm.HONDURAN.text(day),
                    field.shown().isBlank() ? "—" : field.shown())));
  }

  private static Optional<String> orderShown(DateField field, String shown, LocalDate day) {
    String stated = field.order();
    return DateForm.ORDERS.stream()
        .filter(order -> stated.isEmpty() || order.equals(stated))
        .filter(order -> DayText.says(shown, day, order))
        .findFirst();
  }

  /** Opens the calendar as a person does: a click on the box, else on what stands beside it. */
  private static boolean isOpen(DateField field, int tries) {
    return field.opened(0)
        || opens(field, field.box(), tries)
        || field.opener().filter(opener -> opens(field, opener, tries)).isPresent();
  }

  private static boolean opens(DateField field, ElementHandle pressed, int tries) {
    Press.anyhow(pressed, PRESS, () -> pressed.evaluate("e => e.focus()") != null);
    return field.opened(tries);
  }

  /** Leaves the field, closes what it opened, and tells what it shows. */
  private static String after(Page page, DateField field) {
    Left left = field.leave();
    if (left.open() && !left.inDialog()) {
      page.keyboard().press("Escape");
    }
    return left.open() ? field.shown() : left.shown();
  }

  private TextEntry text() {
    return new TextEntry(guard, clock, patience);
  }
}
