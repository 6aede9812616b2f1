package hn.aldia.browser.choice;

import hn.aldia.words.Trouble;

/** The page shows the option but does not let it be chosen. */
public final class OptionDisabled extends Trouble {
  OptionDisabled(String label, String option) {
    super(Kind.PERSON, "widgets.option-disabled", option, label);
  }
}
