package hn.aldia.intake;

import hn.aldia.words.Trouble;

/** A file is no list of clients, or breaks off. */
public final class ListUnreadable extends Trouble {
  private static final long serialVersionUID = 1L;

  ListUnreadable(String key, String file, int row) {
    super(Kind.SETTINGS, key, file, Integer.toString(row));
  }
}
