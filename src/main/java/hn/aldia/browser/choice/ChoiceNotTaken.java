package hn.aldia.browser.choice;

import hn.aldia.words.Trouble;

/** The option was chosen, but the control shows something else. */
final class ChoiceNotTaken extends Trouble {
  ChoiceNotTaken(String label, String option, String shown) {
    super(Kind.PERSON, "widgets.choice-not-taken", option, label, shown.isEmpty() ? "—" : shown);
  }
}
