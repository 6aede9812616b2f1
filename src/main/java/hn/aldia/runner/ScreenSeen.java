package hn.aldia.runner;

import hn.aldia.scenario.map.Recognised;
import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A screen as it was found when nothing was to be done there but look.
 *
 * @param screen as the map calls it
 * @param needed whether a renewal comes by it
 * @param reached whether it was there; else {@code seen} is where the way ended
 * @param address without what follows a question mark
 */
public record ScreenSeen(
    String screen,
    boolean needed,
    boolean reached,
    Recognised seen,
    String address,
    List<TargetSeen> targets) {
  public ScreenSeen {
    targets = List.copyOf(targets);
  }

  public boolean isMissing() {
    return (needed && !reached) || targets.stream().anyMatch(TargetSeen::isMissing);
  }

  /** What tells the screen, or what it lacks; without its targets. */
  public List<Message> signs() {
    var said = new ArrayList<Message>();
    if (!reached) {
      said.add(Message.of("runner.screen.not-reached", seen.name(), address));
      seen.near().stream()
          .filter(near -> near.screen().name().equals(screen))
          .findFirst()
          .or(() -> seen.near().stream().findFirst())
          .ifPresent(near -> said.add(Explained.near(near)));
    } else {
      seen.signs().stream()
          .distinct()
          .forEach(sign -> said.add(Message.of("runner.explain.sign", sign)));
    }
    return List.copyOf(said);
  }
}
