package hn.aldia.scenario;

import java.util.List;

/**
 * The option to choose: its wording, then others for it, best first. A wording that begins with a
 * code ({@code 45 - Instituto…}) is matched by that code first.
 */
public record Choice(List<String> wordings) {
  public Choice {
    wordings = List.copyOf(wordings);
  }

  public static Choice of(String wording, String... also) {
    var all = new java.util.ArrayList<String>();
    all.add(wording);
    all.addAll(List.of(also));
    return new Choice(all);
  }
}
