package hn.aldia.inm;

import hn.aldia.form.Difference;
import hn.aldia.form.FormPages;
import hn.aldia.runner.View;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The form of a request: the guide's two steps, on one page, two, or more. */
final class RequestForm {
  private static final String DATA = "request-data";
  private static final String FORM = "request-form";

  /** Name, day and place of birth. */
  private static final int PERSON = 3;

  private final Portal portal;
  private final View view;
  private final FormPages pages;

  /** What no page has asked for yet. */
  private final Map<String, List<Step>> due = new LinkedHashMap<>();

  RequestForm(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.pages =
        new FormPages(
            portal.site(), List.of(DATA + "-read", FORM + "-read"), portal::requestRefused);
  }

  FormPages pages() {
    return pages;
  }

  boolean asksForAny() {
    return pages.asksFor(DATA) || asksForPerson();
  }

  /** As far as nothing can be sent by it. */
  void fill() {
    due.clear();
    due.put(DATA, pages.steps(DATA));
    BooleanSupplier anyWayOn = () -> portal.site().offers("said.next-step");
    pages.fill(
        due, anyWayOn, () -> !anyWayOn.getAsBoolean() || asksForPerson(), script -> {}, () -> {});
    if (!asksForPerson()) {
      pages.enter(due);
      pages.note();
      // The second step may lie folded away beneath the first.
      if (person().noneMatch(view::unfolds)) {
        portal.press(
            "next-step", "inm.screen.second-step", this::asksForPerson, Screen.REQUEST_FORM);
        pages.isAnother();
      }
    }
    due.put(FORM, pages.steps(FORM));
    fillRest();
  }

  /** What is left for pages behind a button that may send all of it. */
  void fillRest() {
    pages.fill(due, pages::leadsOn, () -> !pages.leadsOn() && !maySend(), script -> {}, () -> {});
    if (!maySend()) {
      pages.enter(due);
    }
  }

  /** Whether nothing surely sends it, and a button may. */
  boolean maySend() {
    return portal.site().offers("said.may-send") && !portal.site().offers("said.sends");
  }

  /** Whether a page behind such a button asks for more, or for the word to send it. */
  boolean goesOn() {
    return pages.isLeft()
        && (portal.site().offers("said.sends")
            || due.values().stream()
                .flatMap(List::stream)
                .flatMap(step -> step.field().stream())
                .anyMatch(view::has));
  }

  List<Difference> readBack() {
    return pages.readBack();
  }

  private boolean asksForPerson() {
    return person().anyMatch(view::has);
  }

  /** Who it is for, by what no other page asks for; the name may be known, and be shown only. */
  private Stream<Target> person() {
    return pages.steps(FORM).stream().limit(PERSON).flatMap(step -> step.field().stream());
  }
}
