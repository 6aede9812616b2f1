package hn.aldia.form;

import hn.aldia.runner.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said since a moment: what popped up first, then the lines that are new on the page. */
public final class NewWords {
  private final FormSite site;
  private final View view;
  private final Set<String> before;
  private final int announcedBefore;

  private NewWords(FormSite site, String shown) {
    this.site = site;
    this.view = site.view();
    this.before = lines(shown).collect(Collectors.toSet());
    List<String> announced = view.announced();
    this.announcedBefore = announced.size();
    // A notice that keeps popping up says nothing new.
    this.before.addAll(announced);
  }

  public static NewWords since(FormSite site) {
    return new NewWords(site, site.view().text());
  }

  /**
   * @param shown what the page showed a moment ago
   */
  public static NewWords since(FormSite site, String shown) {
    return new NewWords(site, shown);
  }

  public List<String> said() {
    return said(view.text());
  }

  /**
   * What only asks for patience is left out.
   *
   * @param shown what the page shows now
   */
  public List<String> said(String shown) {
    List<String> announced = view.announced();
    var said = new LinkedHashSet<>(announced.subList(announcedBefore, announced.size()));
    lines(shown).forEach(said::add);
    said.removeIf(line -> before.contains(line) || site.isWaiting(line));
    return List.copyOf(said);
  }

  /** Whether it says what stood there before, with other numbers: as a clock does. */
  public boolean onlyCounts(String line) {
    String words = SaidWords.withoutNumbers(line);
    return before.stream().map(SaidWords::withoutNumbers).anyMatch(words::equals);
  }

  private static Stream<String> lines(String shown) {
    return shown.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
