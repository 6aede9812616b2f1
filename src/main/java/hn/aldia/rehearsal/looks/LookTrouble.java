package hn.aldia.rehearsal.looks;

import hn.aldia.words.Trouble;
import java.nio.file.Path;

/** A look that cannot be had: nothing was begun. */
public final class LookTrouble extends Trouble {
  private static final long serialVersionUID = 1L;

  private LookTrouble(String key, Object... args) {
    super(Kind.SETTINGS, key, args);
  }

  static LookTrouble unknown(String word, String nearest) {
    return new LookTrouble("rehearsal.look-unknown", word, nearest);
  }

  static LookTrouble exclude(String one, String other) {
    return new LookTrouble("rehearsal.looks-exclude", one, other);
  }

  static LookTrouble missing(String file, String choice) {
    return new LookTrouble("rehearsal.library-missing", file, choice);
  }

  static LookTrouble unreadable(Path file, String why) {
    return new LookTrouble("rehearsal.look-unreadable", file.toString(), why);
  }
}
