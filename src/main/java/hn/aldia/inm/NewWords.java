package hn.aldia.inm;

import hn.aldia.runner.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was said since a moment: what popped up first, then the lines that are new on the page. */
final class NewWords {
  private final Portal portal;
  private final View view;
  private final Set<String> before;
  private final int announcedBefore;

  private NewWords(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.before = view.text().lines().collect(Collectors.toSet());
    this.before.addAll(view.announced());
    this.announcedBefore = view.announced().size();
  }

  static NewWords since(Portal portal) {
    return new NewWords(portal);
  }

  /** What only asks for patience is left out. */
  List<String> said() {
    return List.copyOf(all());
  }

  private Set<String> all() {
    List<String> announced = view.announced();
    var said = new LinkedHashSet<String>();
    announced.subList(announcedBefore, announced.size()).forEach(said::add);
    view.text().lines().forEach(said::add);
    said.removeIf(line -> line.isBlank() || before.contains(line) || portal.isWaiting(line));
    return said;
  }
}
