package hn.aldia.scenario.step;

import java.util.ArrayList;
import java.util.List;

/**
 * The option to choose: its wording, then others for it, best first. A wording that begins with a
 * code ({@code 45 - Instituto…}) is matched by that code first.
 *
 * @param whole an option fits only when all of it is one of the wordings: what stands in brackets
 *     beside a wording may tell another option apart ({@code Guinea (Ecuatorial)})
 */
public record Choice(List<String> wordings, boolean whole) {
  public Choice {
    wordings = List.copyOf(wordings);
  }

  public Choice(List<String> wordings) {
    this(wordings, false);
  }

  public static Choice of(String wording, String... also) {
    var all = new ArrayList<String>();
    all.add(wording);
    all.addAll(List.of(also));
    return new Choice(all);
  }
}
