package hn.aldia.inm;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;

/** The page shows none of the words by which the screen sought would be known (DRIFT). */
public final class PageNotUnderstood extends Trouble {
  private static final long serialVersionUID = 1L;

  /**
   * @param nearest the screen that it came nearest to, and what it lacks of that; empty: none
   */
  PageNotUnderstood(Message sought, String seen, Optional<Message> nearest) {
    super(
        Kind.PERSON,
        "inm.page-not-understood",
        sought,
        nearest.<Object>map(near -> Message.of("inm.seen-nearest", seen, near)).orElse(seen));
  }
}
