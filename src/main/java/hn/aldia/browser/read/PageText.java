package hn.aldia.browser.read;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.PageScript;
import java.util.Map;
import java.util.stream.Collectors;

/** All that a person can read on a page, line by line, frames and open shadow roots included. */
public final class PageText {
  private static final PageScript READ = PageScript.named("page-text.js");

  /** Empty while the page is on its way to another one. */
  public static String of(Page page) {
    return Frames.of(page).stream()
        .filter(Frames::isShown)
        .map(PageText::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String of(Frame frame) {
    try {
      return String.valueOf(READ.run(frame, Map.of()));
    } catch (PlaywrightException e) {
      return ""; // navigating: its words are not there to be read
    }
  }
}
