package hn.aldia.errand.desk;

import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.Irreversible;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A press that cannot be undone. A page may be seen long before its buttons do anything: a press of
 * which its server was told nothing is void, and made again under an intent of its own.
 *
 * @param intent of the last press; void where the answer is NOT_SENT
 */
public record Press(Intent intent, Answer answer) {
  private static final int MOST = 3;

  /**
   * @param step what writes an intent down right before it is pressed
   * @param press fills in what it takes, and presses
   */
  public static Press until(
      CaseDesk desk,
      CaseScripts scripts,
      Intent first,
      Function<Intent, Irreversible> step,
      Supplier<Answer> press) {
    Intent intent = first;
    Answer said = Answer.silent();
    for (int time = 1; ; time++) {
      scripts.journal(step.apply(intent));
      Answer answer = press.get();
      if (!answer.is(Verdict.NOT_SENT)) {
        return new Press(intent, answer);
      }
      desk.note(
          new CaseEvent.IntentVoided(desk.at(), intent.id(), "the page told its server nothing"));
      // What it says to the first press stands there already at the next.
      said = said.words().isBlank() ? answer : said;
      if (time == MOST) {
        return new Press(intent, said);
      }
      intent = desk.known().nextIntent(intent.kind(), intent.subject());
    }
  }
}
