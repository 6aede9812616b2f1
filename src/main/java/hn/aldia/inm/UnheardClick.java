package hn.aldia.inm;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A page may be seen long before its buttons do anything. A click that asked the portal for
 * nothing, on a page that stands as it was, was not heard, and is made again where that does no
 * harm.
 */
record UnheardClick(Portal portal, Predicate<Screen> before) {
  private static final Duration STANDS = Duration.ofSeconds(2);
  private static final int MOST_CLICKS = 3;

  /**
   * @param click makes it
   * @param listen hears the answer, SILENT as soon as its argument says that there will be none
   */
  Answer until(Runnable click, Function<BooleanSupplier, Answer> listen) {
    for (int time = 1; time < MOST_CLICKS; time++) {
      Optional<Answer> heard = once(click, listen);
      if (heard.isPresent()) {
        return heard.get();
      }
    }
    return once(click, listen).orElse(Answer.silent());
  }

  /** The same, of one click: empty when it was not heard. */
  Optional<Answer> once(Runnable click, Function<BooleanSupplier, Answer> listen) {
    View view = portal.view();
    int asked = view.asked();
    click.run();
    var still = new Stillness(view, portal.clock());
    BooleanSupplier unheard = () -> view.asked() == asked && before.test(portal.screen());
    Answer answer = listen.apply(() -> still.lasts(view.text(), STANDS) && unheard.getAsBoolean());
    return Optional.of(answer).filter(a -> !a.is(Verdict.SILENT) || !unheard.getAsBoolean());
  }
}
