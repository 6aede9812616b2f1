package hn.aldia.browser;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Enters a day into whatever a page has for one. */
public final class DateEntry {
  private final PopupGuard guard;
  private final Clock clock;
  private final Duration patience;

  public DateEntry(PopupGuard guard, Clock clock, Duration patience) {
    this.guard = guard;
    this.clock = clock;
    this.patience = patience;
  }

  public void enter(Page page, Found field, LocalDate day) {
    boolean isNative = "date".equals(field.element().getAttribute("type"));
    String text =
        isNative
            ? day.toString()
            : String.format(
                Locale.ROOT,
                "%02d/%02d/%04d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    new TextEntry(guard, clock, patience).enter(page, field, text, Keys.FILLED);
  }
}
