package hn.aldia.browser.date;

import hn.aldia.words.Trouble;

/** The page did not take the day, or shows another one. */
public final class DateRefused extends Trouble {
  private static final long serialVersionUID = 1L;

  DateRefused(String label, String day, String shown) {
    super(Kind.PERSON, "widgets.date-refused", label, day, shown.isBlank() ? "—" : shown);
  }
}
