package hn.aldia.runner;

import hn.aldia.text.Folded;
import hn.aldia.words.Message;
import java.util.List;

/**
 * What a page shows of one thing that a scenario points at; looked for, and left alone.
 *
 * @param wanted the first wording of ours
 * @param needed whether the scenario cannot do without
 * @param how what ties the words to it; empty: it is not there
 * @param seen the words on the page that were taken for it
 * @param nearest where it is not there: what is most like it, the likest first
 */
public record TargetSeen(
    String wanted, boolean needed, String how, String seen, List<String> nearest) {
  private static final int SHOWN = 3;

  public TargetSeen {
    nearest = List.copyOf(nearest);
  }

  public boolean isThere() {
    return !how.isEmpty();
  }

  public boolean isMissing() {
    return needed && !isThere();
  }

  /** The same, of what may well be absent. */
  public TargetSeen optional() {
    return new TargetSeen(wanted, false, how, seen, nearest);
  }

  /** In people's words. */
  public Message said() {
    if (!isThere() && !needed) {
      return Message.of("runner.target.absent", wanted);
    }
    if (!isThere()) {
      return nearest.isEmpty()
          ? Message.of("runner.target.nothing", wanted)
          : Message.of(
              "runner.target.nearest",
              wanted,
              String.join(", ", nearest.stream().limit(SHOWN).map(n -> "“" + n + "”").toList()));
    }
    var by = Message.of("runner.explain.how." + how);
    return seen.isBlank() || how.equals("box") || isSame()
        ? Message.of("runner.target.there", wanted, by)
        : Message.of("runner.target.otherwise", wanted, by, seen);
  }

  private boolean isSame() {
    return bare(seen).equals(bare(wanted));
  }

  private static String bare(String words) {
    return Folded.words(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
