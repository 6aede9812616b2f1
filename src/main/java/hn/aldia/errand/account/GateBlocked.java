package hn.aldia.errand.account;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** Something speaks against the one-a-day step; nothing was begun. Carries all that does. */
public final class GateBlocked extends Trouble {
  private GateBlocked(Kind kind, List<Finding> blocks, Message lines) {
    super(kind, "errand.gate-blocked", Integer.toString(blocks.size()), lines);
    blocks.forEach(
        finding -> {
          if (finding.trouble() != null) {
            finding.trouble().evidence().forEach(this::attach);
          }
        });
  }

  /**
   * The trouble itself when there is but one, else one that names them all.
   *
   * @param blocks at least one
   */
  static Trouble of(List<Finding> blocks) {
    Trouble first = blocks.get(0).trouble();
    if (blocks.size() == 1 && first != null) {
      return first;
    }
    Message lines =
        blocks.stream()
            .map(f -> Message.of("errand.gate-line", f.topic(), f.seen(), orNothing(f)))
            .reduce((above, below) -> Message.of("errand.lines", above, below))
            .orElseThrow();
    return new GateBlocked(first == null ? Kind.OUTSIDE : first.kind(), blocks, lines);
  }

  private static Object orNothing(Finding finding) {
    return finding.fix() == null ? "" : finding.fix();
  }
}
