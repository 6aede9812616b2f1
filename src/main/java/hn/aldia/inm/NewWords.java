package hn.aldia.inm;

import hn.aldia.runner.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said since a moment: what popped up first, then the lines that are new on the page. */
final class NewWords {
  private final Portal portal;
  private final View view;
  private final Set<String> before;
  private final int announcedBefore;

  private NewWords(Portal portal, String shown) {
    this.portal = portal;
    this.view = portal.view();
    this.before = lines(shown).collect(Collectors.toSet());
    List<String> announced = view.announced();
    this.announcedBefore = announced.size();
    // A notice that keeps popping up says nothing new.
    this.before.addAll(announced);
  }

  static NewWords since(Portal portal) {
    return new NewWords(portal, portal.view().text());
  }

  /**
   * @param shown what the page showed a moment ago
   */
  static NewWords since(Portal portal, String shown) {
    return new NewWords(portal, shown);
  }

  List<String> said() {
    return said(view.text());
  }

  /**
   * What only asks for patience is left out.
   *
   * @param shown what the page shows now
   */
  List<String> said(String shown) {
    List<String> announced = view.announced();
    var said = new LinkedHashSet<>(announced.subList(announcedBefore, announced.size()));
    lines(shown).forEach(said::add);
    said.removeIf(line -> before.contains(line) || portal.isWaiting(line));
    return List.copyOf(said);
  }

  /** Whether it says what stood there before, with other numbers: as a clock does. */
  boolean onlyCounts(String line) {
    String words = PortalReply.withoutNumbers(line);
    return before.stream().map(PortalReply::withoutNumbers).anyMatch(words::equals);
  }

  private static Stream<String> lines(String shown) {
    return shown.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
