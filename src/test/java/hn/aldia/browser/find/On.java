package hn.aldia.browser.find;

import com.microsoft.playwright.Page;
import java.util.Objects;

/** A found control, as the finder would give it, from a test's own knowledge of its page. */
public final class On {
  private On() {}

  public static Found the(Page page, String css) {
    return the(page, css, css);
  }

  public static Found the(Page page, String css, String label) {
    var element = Objects.requireNonNull(page.querySelector(css), css);
    return new Found(element, page.mainFrame(), Found.How.LABEL, label);
  }
}
