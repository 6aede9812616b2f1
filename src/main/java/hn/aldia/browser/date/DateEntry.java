package hn.aldia.browser.date;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.act.EntryRefused;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.date.DateField.Leaf;
import hn.aldia.browser.date.DateField.Left;
import hn.aldia.browser.date.DateField.Look;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.page.KeyPace;
import hn.aldia.words.DayText;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Enters a day into whatever a page has for one, and reads it back: the browser's own field, a box
 * with or without a mask, a calendar, three lists. Where nothing tells whether the day or the month
 * comes first, the calendar of the field is asked; in the end it is the day, as in Honduras.
 */
public final class DateEntry {
  private static final int OPENING_TRIES = 24;

  private final PopupGuard guard;
  private final Clock clock;
  private final Duration patience;

  /**
   * @param patience how long a locked box may stay locked, and an option may take to appear
   */
  public DateEntry(PopupGuard guard, Clock clock, Duration patience) {
    this.guard = guard;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * @throws DateRefused when the field shows something else afterwards, with what that is
   */
  public void enter(Page page, Found found, LocalDate day) {
    guard.clear(found);
    var field = new DateField(found);
    Look look = field.look();
    switch (look.kind()) {
      case NATIVE -> text().enter(page, boxed(field), day.toString(), KeyPace.FILLED);
      case BOX -> write(page, field, look, day);
      case CALENDAR -> pick(page, field, day);
      case PARTS -> new DateParts(guard, clock, patience).enter(page, field, day);
    }
  }

  private void write(Page page, DateField field, Look look, LocalDate day) {
    for (DateForm form : DateForm.toTry(look)) {
      if (!written(page, field, form, day)) {
        continue;
      }
      boolean either = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
      if (either && !look.sure() && swapped(field, day)) {
        continue;
      }
      if (left(page, field, day, form.order())) {
        return;
      }
    }
    pick(page, field, day);
  }

  private boolean written(Page page, DateField field, DateForm form, LocalDate day) {
    try {
      text().enter(page, boxed(field), form.text(day), KeyPace.FILLED);
      return true;
    } catch (EntryRefused refused) {
      // The widget may have understood it, and write it in another way.
      String shown = field.shown();
      return DayText.says(shown, day, form.order()) && !shown.matches(".*[_]+.*");
    }
  }

  /** Whether the field's own calendar took the day for the month. */
  private boolean swapped(DateField field, LocalDate day) {
    if (!field.opened(0) && !open(field, 4)) {
      return false;
    }
    Optional<Leaf> leaf = field.leaf();
    return leaf.filter(l -> l.year() == day.getYear())
        .filter(l -> l.month() == day.getDayOfMonth() && l.month() != day.getMonthValue())
        .isPresent();
  }

  private void pick(Page page, DateField field, LocalDate day) {
    String outcome =
        field.opened(0) || open(field, OPENING_TRIES) ? field.pick(day) : "NO_CALENDAR";
    boolean shown = left(page, field, day, "");
    if (!outcome.equals("PICKED") || !shown) {
      throw new DateRefused(field.found().seen(), DateForm.HONDURAN.text(day), field.shown());
    }
  }

  /** Opens the calendar as a person does: a click on the box, else on what stands beside it. */
  private boolean open(DateField field, int tries) {
    ElementHandle box = field.box();
    click(box);
    if (field.opened(tries)) {
      return true;
    }
    Optional<ElementHandle> opener = field.opener();
    if (opener.isPresent()) {
      click(opener.get());
      return field.opened(tries);
    }
    return false;
  }

  private void click(ElementHandle element) {
    try {
      element.click(new ElementHandle.ClickOptions().setTimeout(1000));
    } catch (PlaywrightException covered) {
      element.evaluate("el => { el.focus(); el.click(); }");
    }
  }

  /** Leaves the field, closes what it opened, and tells whether it shows the day. */
  private boolean left(Page page, DateField field, LocalDate day, String order) {
    Left left = field.leave();
    if (left.open() && !left.inDialog()) {
      page.keyboard().press("Escape");
    }
    String shown = left.open() ? field.shown() : left.shown();
    return order.isEmpty() ? DayText.says(shown, day) : DayText.says(shown, day, order);
  }

  private TextEntry text() {
    return new TextEntry(guard, clock, patience);
  }

  private static Found boxed(DateField field) {
    Found found = field.found();
    return new Found(field.box(), found.frame(), found.how(), found.seen());
  }
}
