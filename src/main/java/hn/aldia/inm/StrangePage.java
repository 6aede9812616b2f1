package hn.aldia.inm;

import hn.aldia.page.Glance;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.text.Wording;
import java.util.Collections;
import java.util.List;

/** What stands where a screen of the portal was sought. */
enum StrangePage {
  /** Nothing is on it. */
  BLANK("inm.page-blank"),
  /**
   * It asks for a password: a network's own sign-in, or the portal's in words that we do not know.
   */
  LOGIN_WALL("inm.login-wall"),
  /** Not one word by which any screen would be known. */
  ANOTHER_SITE("inm.another-site"),
  NOT_UNDERSTOOD("inm.page-not-understood");

  private final String key;

  StrangePage(String key) {
    this.key = key;
  }

  /** Of what is said of it. */
  String key() {
    return key;
  }

  static StrangePage of(PortalMap map, Glance seen) {
    if (seen.text().isBlank() && seen.offers().isEmpty() && seen.boxes() == 0) {
      return BLANK;
    }
    if (seen.secretBoxes() > 0) {
      return LOGIN_WALL;
    }
    List<List<String>> lines = seen.text().lines().map(Wording::words).toList();
    boolean known =
        map.screens().stream()
            .flatMap(screen -> screen.sign().words().stream())
            .map(Wording::words)
            .filter(words -> !words.isEmpty())
            .anyMatch(words -> lines.stream().anyMatch(line -> isIn(line, words)));
    return known ? NOT_UNDERSTOOD : ANOTHER_SITE;
  }

  /** A single word ("Continuar") must be all of a line: any page may use it. */
  private static boolean isIn(List<String> line, List<String> words) {
    return words.size() == 1 ? line.equals(words) : Collections.indexOfSubList(line, words) >= 0;
  }
}
