package hn.aldia.scenario.map;

import hn.aldia.page.Glance;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which screen a page is.
 *
 * @param screen empty: none, or several that fit alike
 * @param near the screens that came nearest, the nearest first, the recognised one left out
 */
public record Recognised(Glance glance, Optional<Screen> screen, List<Near> near) {
  /**
   * A screen that it might have been.
   *
   * @param missing what speaks against it; empty where it fits as well as another
   */
  public record Near(Screen screen, List<Message> missing) {
    public Near {
      missing = List.copyOf(missing);
    }

    /** What speaks against it, as one sentence; empty where nothing does. */
    public Optional<Message> against() {
      Predicate<Message> shown = message -> message.key().equals(Sign.NOT);
      Optional<Message> lacks =
          missing.stream()
              .filter(shown.negate())
              .reduce(Near::and)
              .map(all -> Message.of("scenario.sign.lacks", all));
      return Stream.concat(lacks.stream(), missing.stream().filter(shown)).reduce(Near::and);
    }

    private static Message and(Message one, Message next) {
      return Message.of("scenario.sign.and", one, next);
    }
  }

  public Recognised {
    near = List.copyOf(near);
  }

  /** Whether it is that screen, or one that extends it. */
  public boolean is(String name) {
    return screen.filter(known -> known.isA(name)).isPresent();
  }

  /** The same page, taken for this screen on a person's word. */
  public Recognised as(Screen said) {
    return new Recognised(glance, Optional.of(said), near);
  }

  /** By what it was known; in people's words. */
  public List<Message> signs() {
    return screen.map(known -> known.sign().shown(ShownWords.of(glance))).orElse(List.of());
  }

  /** Its name, else {@code unknown}. */
  public String name() {
    return screen.map(Screen::name).orElse("unknown");
  }
}
