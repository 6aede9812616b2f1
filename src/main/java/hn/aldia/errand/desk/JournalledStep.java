package hn.aldia.errand.desk;

import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.Irreversible;
import java.util.function.Supplier;

/**
 * Writes the intent down before its step is taken, and stands for that one step only.
 *
 * @param details what will help to find out what came of it, asked right before the step
 */
public record JournalledStep(CaseDesk desk, Intent intent, Supplier<String> details)
    implements Irreversible {
  public JournalledStep(CaseDesk desk, Intent intent, String details) {
    this(desk, intent, () -> details);
  }

  @Override
  public void before(String word) {
    if (!word.equals(intent.kind().word())) {
      throw new IllegalStateException(
          "the scenario submits " + word + " where " + intent.kind().word() + " is due");
    }
    desk.note(new CaseEvent.Intended(desk.at(), intent, details.get()));
  }

  /** What came of it is the portal's answer, which the flow waits for. */
  @Override
  public void after(String word) {
    FaultPoint.pass();
  }

  @Override
  public void notDone(String word) {
    desk.noteVoid(intent, "the button was not pressed");
  }
}
