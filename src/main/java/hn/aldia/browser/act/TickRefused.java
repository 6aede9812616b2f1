package hn.aldia.browser.act;

import hn.aldia.words.Trouble;

/** A checkbox, radio or switch stayed as it was. */
public final class TickRefused extends Trouble {
  private static final long serialVersionUID = 1L;

  TickRefused(String label) {
    super(Kind.PERSON, "widgets.tick-refused", label);
  }
}
