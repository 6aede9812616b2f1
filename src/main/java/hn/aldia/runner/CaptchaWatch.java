package hn.aldia.runner;

import hn.aldia.page.CaptchaState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a captcha did, from look to look. */
public final class CaptchaWatch {
  private static final int PASSED_IN_VAIN = 4;

  private final List<Event> events = new ArrayList<>();
  private CaptchaState before = CaptchaState.NONE;

  /** What may happen to it. */
  public enum What {
    ASKED,
    /** It was passed or put away, and asks once more. */
    ASKED_AGAIN,
    REFUSED,
    SOLVED,
    EXPIRED,
    BLOCKED
  }

  public record Event(Instant at, What what) {}

  /** To be told of every look. */
  public void sees(CaptchaState now, Instant at) {
    if (now == before) {
      return;
    }
    switch (now) {
      case UNTICKED, ASKING -> {
        boolean askedBefore = events.stream().anyMatch(e -> e.what() == What.ASKED);
        boolean sameRound = before.needsPerson() && before != CaptchaState.EXPIRED;
        if (!sameRound) {
          events.add(new Event(at, askedBefore ? What.ASKED_AGAIN : What.ASKED));
        }
      }
      case REFUSED -> events.add(new Event(at, What.REFUSED));
      case SOLVED -> events.add(new Event(at, What.SOLVED));
      case EXPIRED -> events.add(new Event(at, What.EXPIRED));
      case BLOCKED -> events.add(new Event(at, What.BLOCKED));
      case NONE, RESTING -> {}
    }
    before = now;
  }

  /** What happened so far, oldest first. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** Whether it lets nobody through, however often it is passed: a person should go elsewhere. */
  public boolean loops() {
    long again = events.stream().filter(e -> e.what() == What.ASKED_AGAIN).count();
    return before == CaptchaState.BLOCKED || again >= PASSED_IN_VAIN;
  }
}
