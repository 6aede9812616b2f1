package hn.aldia.inm;

import hn.aldia.form.Difference;
import hn.aldia.form.EnteredValue;
import hn.aldia.form.FormPages;
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
            portal.site(),
            "said.next-step",
            List.of(DATA + "-read", FORM + "-read"),
            Portal::refused);
  }

  FormPages pages() {
    return pages;
  }

  boolean asksForAny() {
    return pages.asksFor(DATA) || asksForName();
  }

  void fill() {
    Map<String, List<Step>> due = new LinkedHashMap<>();
    due.put(DATA, pages.steps(DATA));
    pages.fill(due, () -> !pages.leadsOn() || asksForName(), script -> {}, () -> {});
    if (!asksForName()) {
      pages.enter(due);
      pages.note();
      if (!unfoldsName()) {
        portal.press("next-step", "inm.screen.second-step", this::asksForName, Screen.REQUEST_FORM);
        pages.isAnother();
      }
    }
    due.put(FORM, pages.steps(FORM));
    pages.fill(due, () -> !pages.leadsOn(), script -> {}, () -> {});
    pages.enter(due);
  }

  List<Difference> readBack() {
    return pages.readBack();
  }

  private boolean asksForName() {
    return EnteredValue.field(pages.steps(FORM).get(0)).filter(view::has).isPresent();
  }

  /** The second step may lie folded away beneath the first. */
  private boolean unfoldsName() {
    return EnteredValue.field(pages.steps(FORM).get(0)).filter(view::unfolds).isPresent();
  }
}
