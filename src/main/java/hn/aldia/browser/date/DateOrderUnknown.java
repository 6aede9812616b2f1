package hn.aldia.browser.date;

import hn.aldia.words.Trouble;

/** Nothing on the page tells whether day or month comes first, and either would be a day. */
public final class DateOrderUnknown extends Trouble {
  private static final long serialVersionUID = 1L;

  DateOrderUnknown(String label, String dayFirst, String monthFirst) {
    super(Kind.PERSON, "widgets.date-order", label, dayFirst, monthFirst);
  }
}
