package hn.aldia.browser.find;

import com.microsoft.playwright.Page;
import hn.aldia.browser.pages.GuideForm;
import hn.aldia.browser.pages.GuideForm.Entry;
import hn.aldia.browser.pages.GuideForm.Kind;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the finder made of one style of page: labels found, how, and which went wrong. */
final class FinderTable {
  private final String page;
  private final Map<Found.How, Integer> how = new EnumMap<>(Found.How.class);
  private final List<String> wrong = new ArrayList<>();
  private int sought;
  private int found;
  private long nanos;

  FinderTable(String page) {
    this.page = page;
  }

  /** Seeks everything of the form on a page that shows it. */
  void seek(Page shown, GuideForm form) {
    var finder = new Finder(shown);
    for (Entry entry : form.entries()) {
      seek(finder, entry.target(), entry.kind().purpose, entry.label());
      if (entry.kind() == Kind.TICKS) {
        entry.options().forEach(o -> seek(finder, Target.of(o), Purpose.TICK, o));
      }
    }
    form.buttons().forEach(b -> seek(finder, Target.of(b), Purpose.CLICK, b));
  }

  private void seek(Finder finder, Target target, Purpose purpose, String expected) {
    sought++;
    long start = System.nanoTime();
    try {
      Optional<Found> seen = finder.look(target, purpose);
      nanos += System.nanoTime() - start;
      if (seen.isEmpty()) {
        wrong.add(expected + " not found");
        return;
      }
      Found f = seen.get();
      Object marked =
          f.element()
              .evaluate(
                  "e => e.closest('[data-expected]')?.dataset.expected ?? (e.querySelectorAll('[role=radiogroup]').length === 1 ? e.querySelector('[role=radiogroup]').dataset.expected : e.outerHTML.slice(0, 90))");
      if (Objects.equals(marked, expected)) {
        found++;
        how.merge(f.how(), 1, Integer::sum);
      } else {
        wrong.add(expected + " taken for " + marked + " " + f.how());
      }
    } catch (AmbiguousTarget several) {
      wrong.add(several.getMessage());
    }
  }

  List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return "%-34s %2d of %2d  %5.1f ms a look  %s %s"
        .formatted(page, found, sought, nanos / 1e6 / sought, how, wrong.isEmpty() ? "" : wrong);
  }
}
