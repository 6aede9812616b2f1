package hn.aldia.scenario.map;

import hn.aldia.page.Glance;
import hn.aldia.text.Wording;
import java.util.List;

/** What a page shows, its words folded once for all the signs that are compared with them. */
record ShownWords(
    List<List<String>> lines,
    List<List<String>> offers,
    List<List<String>> boxNames,
    List<List<String>> choices,
    List<List<String>> columns,
    List<List<String>> titles,
    int boxes,
    int secrets) {

  static ShownWords of(Glance glance) {
    return new ShownWords(
        folded(glance.text().lines().toList()),
        folded(glance.offers()),
        folded(glance.boxNames()),
        folded(glance.choices()),
        folded(glance.columns()),
        folded(glance.titles()),
        glance.boxes(),
        glance.secretBoxes());
  }

  /** Whether these words stand alone on a line, as the name of something does. */
  boolean standsAlone(Wording wording) {
    return lines.stream().anyMatch(wording::isAllOf);
  }

  private static List<List<String>> folded(List<String> texts) {
    return texts.stream().map(Wording::words).filter(words -> !words.isEmpty()).toList();
  }
}
