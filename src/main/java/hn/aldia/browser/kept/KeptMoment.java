package hn.aldia.browser.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A moment of a kept page, as it is journalled before a press: what is still the same afterwards
 * was not pressed.
 *
 * @param acts by the load of each frame; empty where a frame was loaded by nobody we know
 */
public record KeptMoment(Map<String, Integer> acts) {
  public static final KeptMoment UNKNOWN = new KeptMoment(Map.of());

  public KeptMoment {
    acts = Map.copyOf(acts);
  }

  /** For the journal. */
  public String written() {
    return acts.entrySet().stream()
        .map(frame -> frame.getKey() + ":" + frame.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** What an older Al Día noted, or nobody, is {@link #UNKNOWN}. */
  public static KeptMoment read(String written) {
    var acts = new HashMap<String, Integer>();
    for (String frame : written.split(" ", -1)) {
      if (!frame.matches("[0-9a-f]{1,64}:\\d{1,9}")) {
        return UNKNOWN;
      }
      int at = frame.indexOf(':');
      acts.put(frame.substring(0, at), Integer.valueOf(frame.substring(at + 1)));
    }
    return new KeptMoment(acts);
  }

  /**
   * Whether it is certain that nothing was clicked or sent since this moment: the very same loads,
   * on which nothing more happened. Frames that came by and by are no other page, if nothing
   * happened on them either.
   */
  public boolean isStill(KeptMoment now) {
    boolean same =
        acts.entrySet().stream()
            .allMatch(frame -> frame.getValue().equals(now.acts.get(frame.getKey())));
    boolean nothingElse =
        now.acts.entrySet().stream()
            .allMatch(frame -> frame.getValue() == 0 || acts.containsKey(frame.getKey()));
    return !acts.isEmpty() && same && nothingElse;
  }
}
