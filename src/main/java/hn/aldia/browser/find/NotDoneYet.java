package hn.aldia.browser.find;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.config.home.Shipped;
import java.util.List;

/**
 * The page moved between our look and our act: the frame went elsewhere, the element was drawn
 * anew. Nothing was done; who still wants it looks again.
 */
public final class NotDoneYet extends PlaywrightException {
  private static final List<String> MOVED = Shipped.rows(NotDoneYet.class, "moved.txt").toList();

  private NotDoneYet(PlaywrightException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /** An element that a script of ours finds no more. */
  public static NotDoneYet gone() {
    return new NotDoneYet(new PlaywrightException("the element is detached: drawn anew"));
  }

  /** That typed, where it is that; else what it was. */
  public static PlaywrightException of(Page page, PlaywrightException e) {
    return is(page, e) ? new NotDoneYet(e) : e;
  }

  /**
   * Frames come and go while a page lives; a fault of a script, or a page that is gone, is none.
   */
  public static boolean is(Page page, PlaywrightException e) {
    String message = String.valueOf(e.getMessage());
    return !page.isClosed() && MOVED.stream().anyMatch(message::contains);
  }
}
