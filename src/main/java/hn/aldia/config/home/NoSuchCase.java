package hn.aldia.config.home;

import hn.aldia.words.Trouble;
import java.nio.file.Path;

/** There is no case to move, or its place is taken. */
public final class NoSuchCase extends Trouble {
  private static final long serialVersionUID = 1L;

  NoSuchCase(CaseId id, Path from, Path to) {
    super(Kind.SETTINGS, "config.no-case-to-move", id.value(), from.toString(), to.toString());
  }
}
