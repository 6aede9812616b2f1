package hn.aldia.scenario;

import hn.aldia.page.Glance;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Optional;

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
