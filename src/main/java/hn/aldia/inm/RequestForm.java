package hn.aldia.inm;

import hn.aldia.runner.View;
import hn.aldia.scenario.step.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The form of a request: the guide's two steps, on one page, two, or more. */
final class RequestForm {
  private static final String DATA = "request-data";
  private static final String FORM = "request-form";

  private final Portal portal;
  private final View view;
  private final FormPages pages;

  /** What no page has asked for yet. */
  private final Map<String, List<Step>> due = new LinkedHashMap<>();

  RequestForm(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.pages = new FormPages(portal, List.of(DATA + "-read", FORM + "-read"), this::asksForAny);
  }

  FormPages pages() {
    return pages;
  }

  boolean asksForAny() {
    return asksFor(DATA, 2) || asksFor(DATA, 1) || asksForName();
  }

  /** As far as nothing can be sent by it. */
  void fill() {
    due.clear();
    due.put(DATA, pages.steps(DATA));
    BooleanSupplier anyWayOn = () -> portal.offers("said.next-step");
    pages.fill(due, anyWayOn, () -> !anyWayOn.getAsBoolean() || asksForName());
    if (!asksForName()) {
      pages.enter(due);
      pages.note();
      if (!unfoldsName()) {
        portal.press("next-step", "inm.screen.second-step", this::asksForName, Screen.REQUEST_FORM);
        pages.isAnother();
      }
    }
    due.put(FORM, pages.steps(FORM));
    fillRest();
  }

  /** What is left for pages behind a button that may send all of it. */
  void fillRest() {
    pages.fill(due, pages::leadsOn, () -> !pages.leadsOn() && !maySend());
    if (!maySend()) {
      pages.enter(due);
    }
  }

  /** Whether nothing surely sends it, and a button may. */
  boolean maySend() {
    return portal.offers("said.may-send") && !portal.offers("said.sends");
  }

  /** Whether a page behind such a button asks for more, or for the word to send it. */
  boolean goesOn() {
    return pages.isLeft()
        && (portal.offers("said.sends")
            || due.values().stream()
                .flatMap(List::stream)
                .flatMap(step -> EnteredValue.field(step).stream())
                .anyMatch(view::has));
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
