package hn.aldia.errand.desk;

import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.Irreversible;
import hn.aldia.runner.StepFailed;
import hn.aldia.words.Trouble;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A press that cannot be undone. A page may be seen long before its buttons do anything: a press of
 * which its server was told nothing is void, and made again under an intent of its own. Where the
 * page tells its server anything before that, nobody knows whether it was heard after all: it is
 * not made again, and its intent is open. Where the page asks for more, or shows all of it once
 * more to be confirmed, the press was none, either: the one that confirms is.
 *
 * @param intent of the last press; void where the answer is NOT_SENT
 */
public record Press(Intent intent, Answer answer) {
  private static final int MOST = 3;
  private static final int MOST_PAGES = 6;

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
    scripts.journal(step.apply(first));
    Press last = new Press(first, press.get());
    for (int page = 0; last.answer.is(Verdict.TO_BE_CONFIRMED) && page < MOST_PAGES; page++) {
      desk.noteVoid(last.intent, "the page shows it to be confirmed");
      Intent confirming = desk.known().nextIntent(first.kind(), first.subject());
      scripts.journal(step.apply(confirming));
      last = new Press(confirming, press.get());
    }
    for (int again = 1; last.answer.is(Verdict.NOT_SENT); again++) {
      int asked = scripts.asked();
      if (scripts.askedSincePress() > 0) {
        return new Press(last.intent, Answer.silent());
      }
      desk.noteVoid(last.intent, "the page told its server nothing");
      if (again == MOST) {
        return last;
      }
      Intent next = desk.known().nextIntent(first.kind(), first.subject());
      last = again(desk, scripts, new Press(next, last.answer), step.apply(next), press, asked);
    }
    return last;
  }

  private static Press again(
      CaseDesk desk,
      CaseScripts scripts,
      Press before,
      Irreversible step,
      Supplier<Answer> press,
      int asked) {
    Intent.Kind kind = before.intent.kind();
    Trouble heard = Trouble.person("errand.unclear", before.answer.words());
    Runnable guard =
        () -> {
          if (scripts.asked() != asked) {
            throw heard;
          }
        };
    scripts.journal(new AgreedStep(guard, step));
    try {
      Answer answer = press.get();
      // What it says to the first press stands there already at the next.
      boolean says = !answer.is(Verdict.NOT_SENT) || !answer.words().isBlank();
      return new Press(before.intent, says ? answer : before.answer);
    } catch (Trouble moved) {
      boolean late = moved == heard || (moved instanceof StepFailed && scripts.asked() != asked);
      if (!late || desk.known().openIntent(kind).isPresent()) {
        throw moved;
      }
      step.before(kind.word());
      return new Press(before.intent, Answer.silent());
    }
  }
}
