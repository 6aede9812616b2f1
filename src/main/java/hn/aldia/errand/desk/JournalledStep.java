package hn.aldia.errand.desk;

import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.Irreversible;

/** Writes the intent down before its step is taken, and stands for that one step only. */
public final class JournalledStep implements Irreversible {
  private final Parts parts;
  private final Intent intent;
  private final String details;

  public JournalledStep(Parts parts, Intent intent) {
    this(parts, intent, "");
  }

  /**
   * @param details what will help to find out what came of it
   */
  public JournalledStep(Parts parts, Intent intent, String details) {
    this.parts = parts;
    this.intent = intent;
    this.details = details;
  }

  @Override
  public void before(String word) {
    if (!word.equals(intent.kind().word())) {
      throw new IllegalStateException(
          "the scenario submits " + word + " where " + intent.kind().word() + " is due");
    }
    parts.file().append(new CaseEvent.Intended(parts.clock().instant(), intent, details));
  }

  /** What came of it is the portal's answer, which the flow waits for. */
  @Override
  public void after(String word) {}

  @Override
  public void notDone(String word) {
    parts
        .file()
        .append(
            new CaseEvent.IntentVoided(
                parts.clock().instant(), intent.id(), "the button was not pressed"));
  }
}
