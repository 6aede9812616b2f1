package hn.aldia.inm;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;

/** The page shows none of the words by which the screen sought would be known (DRIFT). */
public final class PageNotUnderstood extends Trouble {
  private final boolean askedByHand;

  /**
   * @param nearest the screen that it came nearest to, and what it lacks of that; empty: none
   * @param askedByHand whether somebody at the window was asked to lead on, and did not
   */
  PageNotUnderstood(
      StrangePage kind,
      Message sought,
      String seen,
      Optional<Message> nearest,
      boolean askedByHand) {
    super(
        Kind.PERSON,
        kind.key(),
        sought,
        nearest
            .filter(near -> kind != StrangePage.ANOTHER_SITE)
            .<Object>map(near -> Message.of("inm.seen-nearest", seen, near))
            .orElse(seen));
    this.askedByHand = askedByHand;
  }

  /** Who was asked at the window, and left it, is not told to open one. */
  @Override
  public Message remedy() {
    return askedByHand ? Message.of("inm.left-at-the-window") : super.remedy();
  }
}
