package hn.aldia.runner;

import hn.aldia.browser.launch.SiteDown;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A site that stumbles is asked again, after ever longer pauses. What only asks for a page. */
public final class StumblingSite {
  /** One that took so long to stumble has been asked for long enough. */
  private static final Duration ASKED_AT_MOST = Duration.ofSeconds(90);

  /** How long to wait before it is asked again: parts of all patience. */
  private static final List<Double> ASKED_AGAIN = List.of(0.05, 0.25, 0.7);

  private final Sight view;
  private final Consumer<Message> says;
  private final Duration patience;
  private final Clock clock;

  /**
   * @param says told of each pause
   */
  public StumblingSite(Sight view, Consumer<Message> says, Duration patience, Clock clock) {
    this.view = view;
    this.says = says;
    this.patience = patience;
    this.clock = clock;
  }

  boolean isDown(Recognised now) {
    return now.is("down") || view.siteTrouble().isPresent();
  }

  /**
   * The page as it is once the site stumbles no more, or has been asked often enough.
   *
   * @param answer what the page is after it was asked again
   */
  Recognised settled(Recognised found, Supplier<Recognised> answer) {
    Recognised now = found;
    Instant begun = clock.instant();
    for (int time = 0; time < ASKED_AGAIN.size() && isDown(now); time++) {
      if (isLong(begun) || !asksAgain(time)) {
        break;
      }
      now = answer.get();
    }
    return now;
  }

  /**
   * Does what only asks for a page, again where the site stumbles over it.
   *
   * @throws Trouble of the site, when it stumbled to the end
   */
  public void ask(Runnable question) {
    Instant begun = clock.instant();
    for (int time = 0; ; time++) {
      try {
        question.run();
        return;
      } catch (SiteDown down) {
        if (time == ASKED_AGAIN.size() || isLong(begun) || !down.mayPass()) {
          throw down;
        }
        rest(time, down.what());
      }
    }
  }

  private boolean isLong(Instant begun) {
    return Duration.between(begun, clock.instant()).compareTo(ASKED_AT_MOST) > 0;
  }

  private boolean asksAgain(int time) {
    Message what =
        view.siteTrouble().map(Trouble::what).orElseGet(() -> Message.of("runner.site-says-down"));
    if (!view.canAskAgain()) {
      return false;
    }
    rest(time, what);
    view.askAgain();
    return true;
  }

  private void rest(int time, Message why) {
    Duration pause = Duration.ofMillis((long) (patience.toMillis() * ASKED_AGAIN.get(time)));
    says.accept(
        Message.of(
            "runner.asked-again",
            why,
            Long.toString(Math.max(1, pause.toSeconds())),
            Integer.toString(time + 1),
            Integer.toString(ASKED_AGAIN.size())));
    boolean unused = view.await(() -> false, pause);
  }
}
