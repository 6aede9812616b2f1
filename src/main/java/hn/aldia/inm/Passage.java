package hn.aldia.inm;

import hn.aldia.page.Glance;
import hn.aldia.runner.View;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * From one screen to the next by a click. A popup that opens under it may swallow the click: where
 * nothing comes of it, it is made again, since nothing that cannot be undone is clicked so.
 */
final class Passage {
  private static final Duration FOR_A_CLICK = Duration.ofSeconds(4);
  private static final int CLICKS = 3;

  private final View view;
  private final Scripts scripts;
  private final Duration patience;

  Passage(View view, Scripts scripts, Duration patience) {
    this.view = view;
    this.scripts = scripts;
    this.patience = patience;
  }

  /** Plays the script until what is seen differs from what this one accepts; tells what is seen. */
  Glance leave(String script, Predicate<Glance> still) {
    var now = new Glance[1];
    for (int click = 1; click <= CLICKS; click++) {
      scripts.play(script);
      Duration most =
          click == CLICKS || FOR_A_CLICK.compareTo(patience) > 0 ? patience : FOR_A_CLICK;
      boolean left =
          view.await(
              () -> {
                now[0] = view.glance();
                return !still.test(now[0]);
              },
              most);
      if (left) {
        break;
      }
      if (view.busy()
          && view.await(
              () -> {
                now[0] = view.glance();
                return !still.test(now[0]);
              },
              patience)) {
        break;
      }
    }
    return now[0];
  }
}
