package hn.aldia.browser.act;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.browser.script.Told;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;

/** Ticks checkboxes, radios and switches by clicking what a person would click. */
public record Ticking(PopupGuard guard, Clock clock) {
  /**
   * Already as wanted: left alone.
   *
   * @throws Trouble when it stays as it was
   */
  public void tick(Page page, Found found, boolean on, Duration wait) {
    Deadline deadline = Deadline.in(wait, clock);
    while (of(found).on() != on) {
      guard.clear(found);
      State state = of(found);
      if (state.on() == on) {
        return; // Its terms were accepted where they opened.
      }
      if (state.off()) {
        Clicking.run(found, "read");
      } else {
        ElementHandle face = Clicking.handle(found, "face").orElse(found.element());
        if (Press.on(face, Duration.ofSeconds(1)).isPresent() && guard.clear(found) == 0) {
          Press.byScript(face);
        }
      }
      if (of(found).on() != on && deadline.passed()) {
        throw Trouble.person("widgets.tick-refused", found.seen());
      }
    }
  }

  private static State of(Found found) {
    return Told.as(State.class, Clicking.run(found, "ticked"));
  }

  private record State(boolean on, boolean off) {}
}
