package hn.aldia.inm;

import hn.aldia.form.NewWords;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A page may be seen long before its buttons do anything. A click that asked the portal for
 * nothing, on a page that stands as it was, was not heard, and is made again where that does no
 * harm.
 */
record UnheardClick(Portal portal, String act, Predicate<Screen> before) {
  private static final Duration STANDS = Duration.ofSeconds(2);
  private static final int MOST_CLICKS = 3;

  /**
   * @param click makes it
   * @param listen hears the answer, SILENT as soon as its argument says that there will be none
   */
  Answer until(Runnable click, Function<BooleanSupplier, Answer> listen) {
    Answer answer = Answer.silent();
    for (int time = 0; time < MOST_CLICKS; time++) {
      answer = once(click, listen, true);
      if (!answer.is(Verdict.NOT_SENT)) {
        return answer;
      }
    }
    return answer;
  }

  /**
   * The same, of one click: what is done only once is written down between two of them.
   *
   * @param mayBeHeard whether the page may go on without this click: an earlier one may be heard
   *     yet
   */
  Answer once(Runnable click, Function<BooleanSupplier, Answer> listen, boolean mayBeHeard) {
    View view = portal.view();
    NewWords words = NewWords.since(portal.site());
    Screen first = portal.screen();
    view.seeksUnless(() -> mayBeHeard && standsElsewhere(first));
    try {
      click.run();
    } catch (StepFailed failed) {
      if (!mayBeHeard) {
        throw failed;
      }
      return movedOn(failed, listen);
    } finally {
      view.seeksUnless(() -> false);
    }
    var still = new Stillness(view, portal.clock());
    BooleanSupplier unheard =
        () ->
            view.askedSincePress() == 0
                && before.test(portal.screen())
                && words.said().stream().noneMatch(line -> portal.answers(act, line));
    Answer answer = listen.apply(() -> still.lasts(view.text(), STANDS) && unheard.getAsBoolean());
    boolean unsaid = answer.is(Verdict.SILENT) || answer.is(Verdict.SAID_OTHERWISE);
    return unsaid && unheard.getAsBoolean()
        ? new Answer(
            Verdict.NOT_SENT,
            String.join(
                "\n", words.said().stream().filter(line -> !view.stoodAtPress(line)).toList()))
        : answer;
  }

  /** A page that knows only now who is there has no form to be filled in any more. */
  private boolean standsElsewhere(Screen first) {
    Screen now = portal.screen();
    boolean known = now != Screen.UNKNOWN && now != first && !before.test(now);
    return known && portal.view().rested().compareTo(STANDS) >= 0;
  }

  /** A click was heard late, or none was needed: the page has gone on without this one. */
  private Answer movedOn(StepFailed failed, Function<BooleanSupplier, Answer> listen) {
    var still = new Stillness(portal.view(), portal.clock());
    Answer answer = listen.apply(() -> still.lasts(portal.view().text(), STANDS));
    if (!answer.is(Verdict.ACCEPTED)) {
      throw failed;
    }
    return answer;
  }
}
