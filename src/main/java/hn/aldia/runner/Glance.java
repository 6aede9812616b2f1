package hn.aldia.runner;

import hn.aldia.browser.find.PageGlance;
import java.util.List;

/**
 * What a page shows at one moment: seen in one look, so that all of it fits together.
 *
 * @param text all visible words, line by line, those of frames, open shadow roots, buttons and
 *     pictures too
 * @param boxes how many boxes to write in are visible
 * @param secretBoxes how many of those boxes show dots for what is typed
 * @param offers the words on all that can be clicked
 * @param choices the names of all that something can be chosen from
 * @param boxNames the names of the boxes to write in
 */
public record Glance(
    String text,
    int boxes,
    int secretBoxes,
    List<String> offers,
    List<String> choices,
    List<String> boxNames) {
  public Glance {
    offers = List.copyOf(offers);
    choices = List.copyOf(choices);
    boxNames = List.copyOf(boxNames);
  }

  static Glance of(PageGlance page) {
    return new Glance(
        page.text(),
        page.boxes(),
        page.secretBoxes(),
        page.offers(),
        page.choices(),
        page.boxNames());
  }
}
