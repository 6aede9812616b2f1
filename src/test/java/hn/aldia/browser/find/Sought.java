package hn.aldia.browser.find;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.util.List;
import java.util.UUID;

/**
 * A page of a test and what is sought on it; answers the mark ({@code data-expected}) of what was
 * found.
 */
record Sought(Page page) {
  static Sought on(TestBrowser browser, String html) {
    String name = "sought-" + UUID.randomUUID();
    Page page = browser.open(Web.page(name, "<!doctype html><meta charset=utf-8>" + html));
    page.waitForLoadState();
    return new Sought(page);
  }

  String text(String... words) {
    return mark(target(words), Purpose.TEXT);
  }

  String choice(String... words) {
    return mark(target(words), Purpose.CHOICE);
  }

  String tick(String... words) {
    return mark(target(words), Purpose.TICK);
  }

  String file(String... words) {
    return mark(target(words), Purpose.FILE);
  }

  String click(String... words) {
    return mark(target(words), Purpose.CLICK);
  }

  String words(String... words) {
    return mark(target(words), Purpose.WORDS);
  }

  String box(int n) {
    return mark(new Target(List.of(), null, null, null, n), Purpose.TEXT);
  }

  String in(String region, String words, Purpose purpose) {
    return mark(new Target(List.of(words), null, region, null, null), purpose);
  }

  String near(String place, String words, Purpose purpose) {
    return mark(new Target(List.of(words), place, null, null, null), purpose);
  }

  String nth(int n, String words, Purpose purpose) {
    return mark(new Target(List.of(words), null, null, n, null), purpose);
  }

  String mark(Target target, Purpose purpose) {
    return new Finder(page).look(target, purpose).map(Sought::mark).orElse("nothing");
  }

  private static String mark(Found found) {
    Object mark =
        found
            .element()
            .evaluate(
                "e => e.dataset.expected || e.closest('[data-expected]')?.dataset.expected || e.outerHTML");
    return found.how() + " " + mark;
  }

  private static Target target(String... words) {
    return new Target(List.of(words), null, null, null, null);
  }
}
