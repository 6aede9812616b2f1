package hn.aldia.inm;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The page shows none of the words by which the screen sought would be known (DRIFT). */
public final class PageNotUnderstood extends Trouble {
  private static final long serialVersionUID = 1L;

  PageNotUnderstood(Message sought, String seen) {
    super(Kind.PERSON, "inm.page-not-understood", sought, seen);
  }
}
