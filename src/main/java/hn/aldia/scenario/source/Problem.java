package hn.aldia.scenario.source;

import hn.aldia.words.Message;
import java.util.List;

/**
 * One thing wrong in a scenario, and where.
 *
 * @param near what may have been meant, at most two, the likeliest first
 */
public record Problem(Origin origin, Message what, List<String> near) {
  public Problem {
    near = List.copyOf(near);
  }

  /** {@code file:line: problem, did you mean “…”?} */
  public Message line() {
    return switch (near.size()) {
      case 0 -> Message.of("scenario.line", origin.toString(), what);
      case 1 -> Message.of("scenario.line-near", origin.toString(), what, near.get(0));
      default ->
          Message.of("scenario.line-near-two", origin.toString(), what, near.get(0), near.get(1));
    };
  }
}
