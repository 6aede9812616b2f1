package hn.aldia.browser.choice;

import hn.aldia.browser.act.Ticking;
import hn.aldia.browser.choice.Chosen.How;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.text.Folded;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Checkboxes that stand for a choice: exactly the one that is meant ends up ticked. */
record OneOfTicks(PopupGuard guard, Clock clock) {
  private static final Duration TAKING = Duration.ofSeconds(2);
  private static final int ROUNDS = 3;

  /**
   * @throws ChoiceNotTaken when another stays ticked
   */
  Chosen choose(Control control, int wanted) {
    String text = Folded.tidy(control.options().get(wanted).text());
    if (control.allOn().equals(List.of(wanted))) {
      return new Chosen(text, How.ALREADY);
    }
    // The page may see to it itself that only one is on; or be put off by two at a time.
    for (int round = 0; round < ROUNDS && !control.allOn().equals(List.of(wanted)); round++) {
      for (int other : control.allOn()) {
        if (other != wanted && control.allOn().contains(other)) {
          tick(control, other, false);
        }
      }
      tick(control, wanted, true);
    }
    if (!control.allOn().equals(List.of(wanted))) {
      throw new ChoiceNotTaken(control.label(), text, control.read());
    }
    return new Chosen(text, How.DRIVEN);
  }

  private void tick(Control control, int index, boolean on) {
    Found box = control.found().at(control.row(index));
    new Ticking(guard, clock).tick(control.page(), box, on, TAKING);
  }
}
