package hn.aldia.scenario.step;

import hn.aldia.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says to a person where on the page something is. */
public final class Pointing {
  public static Message at(Target target) {
    Message said = label(target);
    if (!target.near().isEmpty()) {
      said = Message.of("scenario.target.near", said, target.near().get(0));
    }
    if (!target.in().isEmpty()) {
      said = Message.of("scenario.target.in", said, target.in().get(0));
    }
    return said;
  }

  /** One of them, whichever. */
  public static Message atAny(List<Target> targets) {
    return targets.stream()
        .map(Pointing::at)
        .reduce((one, next) -> Message.of("scenario.target.or", one, next))
        .orElseThrow();
  }

  private static Message label(Target target) {
    if (target.words().isEmpty()) {
      return box(target.box());
    }
    Message words = Message.of("scenario.target.words", target.said());
    return target.nth() == null
        ? words
        : Message.of("scenario.target.nth", words, target.nth().toString());
  }

  private static Message box(@Nullable Integer number) {
    int box = number == null ? 1 : number;
    if (box > 0) {
      return Message.of("scenario.target.box", Integer.toString(box));
    }
    return box == -1
        ? Message.of("scenario.target.last-box")
        : Message.of("scenario.target.box-from-end", Integer.toString(-box));
  }
}
