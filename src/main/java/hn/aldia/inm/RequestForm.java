package hn.aldia.inm;

import hn.aldia.runner.View;
import hn.aldia.scenario.step.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a request: the guide's two steps, on one page, two, or more. */
final class RequestForm {
  private static final String DATA = "request-data";
  private static final String FORM = "request-form";

  private final Portal portal;
  private final View view;
  private final FormPages pages;

  RequestForm(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.pages =
        new FormPages(
            portal, "said.next-step", List.of(DATA + "-read", FORM + "-read"), this::asksForAny);
  }

  FormPages pages() {
    return pages;
  }

  boolean asksForAny() {
    return asksFor(DATA, 2) || asksFor(DATA, 1) || asksForName();
  }

  void fill() {
    Map<String, List<Step>> due = new LinkedHashMap<>();
    due.put(DATA, pages.steps(DATA));
    pages.fill(due, () -> !pages.leadsOn() || asksForName());
    if (!asksForName()) {
      pages.enter(due);
      pages.note();
      if (!unfoldsName()) {
        portal.press("next-step", "inm.screen.second-step", this::asksForName, Screen.REQUEST_FORM);
        pages.isAnother();
      }
    }
    due.put(FORM, pages.steps(FORM));
    pages.fill(due, () -> !pages.leadsOn());
    pages.enter(due);
  }

  List<Difference> readBack() {
    pages.note();
    return pages.fields().stream()
        .filter(field -> !field.given().isShown(field.shown()))
        .map(field -> field.differs(field.shown().text()))
        .toList();
  }

  private boolean asksForName() {
    return asksFor(FORM, 0);
  }

  /** The second step may lie folded away beneath the first. */
  private boolean unfoldsName() {
    return EnteredValue.field(pages.steps(FORM).get(0)).filter(view::unfolds).isPresent();
  }

  /** Whether that field of the scenario is on the page. */
  private boolean asksFor(String script, int at) {
    List<Step> steps = pages.steps(script);
    return at < steps.size() && EnteredValue.field(steps.get(at)).filter(view::has).isPresent();
  }
}
