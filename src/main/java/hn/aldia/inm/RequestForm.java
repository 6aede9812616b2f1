package hn.aldia.inm;

import hn.aldia.runner.StepResult;
import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The form of a request: the guide's two steps, on one page, two, or more. What one page does not
 * ask for, one behind it does; each is read before it is left.
 */
final class RequestForm {
  private static final String DATA = "request-data";
  private static final String FORM = "request-form";
  private static final int MOST_PAGES = 8;
  private static final int MOST_PRESSES = 3;

  /** A page that asks for nothing of ours may still be drawn. */
  private static final Duration TO_BE_DRAWN = Duration.ofMillis(1500);

  /** A page that stands so long after a press is what came of it. */
  private static final Duration STANDS = Duration.ofMillis(700);

  /** A press that asked for nothing and changed nothing for so long was not heard. */
  private static final Duration UNHEARD = Duration.ofSeconds(2);

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final List<StepResult> given = new ArrayList<>();
  private final List<RequestField> fields = new ArrayList<>();
  private final Map<String, List<Step>> read = new HashMap<>();
  private final List<Target> onThisPage = new ArrayList<>();

  RequestForm(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
  }

  void clear() {
    given.clear();
    fields.clear();
    onThisPage.clear();
  }

  boolean asksForAny() {
    return asksFor(DATA, 2) || asksFor(DATA, 1) || asksForName();
  }

  void fill() {
    Map<String, List<Step>> due = new LinkedHashMap<>();
    due.put(DATA, steps(DATA));
    fill(due, this::asksForName);
    if (!asksForName()) {
      enter(due);
      note();
      portal.press("next-step", "inm.screen.second-step", this::asksForName, Screen.REQUEST_FORM);
      onThisPage.clear();
    }
    due.put(FORM, steps(FORM));
    fill(due, () -> false);
    enter(due);
  }

  List<Difference> readBack() {
    note();
    return fields.stream()
        .filter(field -> !field.given().isShown(field.shown()))
        .map(
            field ->
                new Difference(
                    field.setting(),
                    field.target().said(),
                    field.given().said(),
                    field.shown().text()))
        .toList();
  }

  /** What was filled in and read. */
  List<RequestField> fields() {
    return List.copyOf(fields);
  }

  /**
   * Goes to the page behind this one.
   *
   * @return false: nothing leads on, or it leads nowhere
   * @throws Trouble with what the portal has against this page
   */
  boolean turns() {
    NewWords words = NewWords.since(portal);
    for (int time = 0; time < MOST_PRESSES; time++) {
      String before = view.text();
      int asked = view.asked();
      if (!scripts.take("next-step")) {
        return false;
      }
      var still = new Stillness(view, portal.clock());
      var left = new boolean[1];
      var refused = new ArrayList<FieldComplaint>();
      boolean heard =
          view.await(
              () -> {
                String now = view.text();
                boolean stands = still.lasts(now, STANDS);
                left[0] =
                    !now.equals(before) && !view.busy() && isLeft() && (stands || hadFields());
                if (!left[0] && stands) {
                  refused.addAll(
                      new Complaints(portal, fields).in(words.said(now), now.lines().toList()));
                }
                return left[0] || !refused.isEmpty() || isUnheard(still, before, asked);
              },
              portal.patience());
      if (!refused.isEmpty()) {
        throw Trouble.person("errand.form-refused", Message.lines(refused, FieldComplaint::line));
      }
      if (left[0]) {
        onThisPage.clear();
        return true;
      }
      if (!heard || !isUnheard(still, before, asked)) {
        return false;
      }
    }
    return false;
  }

  private boolean isUnheard(Stillness still, String before, int asked) {
    return view.asked() == asked && view.text().equals(before) && still.lasts(view.text(), UNHEARD);
  }

  private boolean hadFields() {
    return !onThisPage.isEmpty();
  }

  /**
   * Whether most of what was filled in last is shown no more: the next page may ask for something
   * by the same name.
   */
  boolean isLeft() {
    return onThisPage.stream().filter(view::has).count() * 2 <= onThisPage.size();
  }

  /** As far as there are ways on; due is then what no page asked for. */
  private void fill(Map<String, List<Step>> due, BooleanSupplier over) {
    for (int page = 0; page < MOST_PAGES && leadsOn() && !over.getAsBoolean(); page++) {
      boolean any = enterWhatIsThere(due);
      while (any && !due.isEmpty()) {
        // A choice may bring more to be filled in.
        any = enterWhatIsThere(due);
      }
      if (due.isEmpty()) {
        return;
      }
      note();
      if (!turns()) {
        return;
      }
    }
  }

  private boolean leadsOn() {
    return portal.offers("said.next-step");
  }

  private boolean enterWhatIsThere(Map<String, List<Step>> due) {
    if (onThisPage.isEmpty()) {
      boolean unused = view.await(this::asksForAny, TO_BE_DRAWN);
    }
    int before = onThisPage.size();
    due.replaceAll(
        (script, steps) -> {
          List<StepResult> results = scripts.playWhatIsThere(script, steps::contains).steps();
          keep(results);
          return results.stream()
              .filter(result -> result.outcome() == Outcome.SKIPPED)
              .map(StepResult::step)
              .toList();
        });
    due.values().removeIf(List::isEmpty);
    return onThisPage.size() > before;
  }

  private void enter(Map<String, List<Step>> due) {
    due.forEach((script, steps) -> keep(scripts.play(script, steps::contains).steps()));
    due.clear();
  }

  private void keep(List<StepResult> results) {
    given.addAll(results);
    results.stream()
        .filter(result -> result.outcome() != Outcome.SKIPPED)
        .flatMap(result -> EnteredValue.field(result.step()).stream())
        .forEach(onThisPage::add);
  }

  /** Reads what was given to the fields of this page. */
  private void note() {
    for (String script : List.of(DATA, FORM)) {
      for (Step step : steps(script + "-read")) {
        if (step instanceof Step.ReadText read) {
          given.stream()
              .filter(g -> !isOnlyThePersons(g, read.target()))
              .flatMap(g -> EnteredValue.by(g, read.target()).stream())
              .findFirst()
              .ifPresent(was -> fields.add(read(read, was)));
        }
      }
    }
    given.clear();
  }

  /**
   * A field that none but the person finds is read back by their eyes: by its value they knew it.
   */
  private boolean isOnlyThePersons(StepResult step, Target target) {
    return step.outcome() == Outcome.DONE_BY_PERSON && view.shown(target).isEmpty();
  }

  private RequestField read(Step.ReadText read, EnteredValue was) {
    Shown shown = view.shown(read.target()).orElse(new Shown(""));
    return new RequestField(RequestField.setting(read.as()), read.target(), was, shown);
  }

  /** A scenario is read once. */
  private List<Step> steps(String script) {
    return read.computeIfAbsent(script, name -> scripts.read(name).steps());
  }

  private boolean asksForName() {
    return asksFor(FORM, 0);
  }

  /** Whether that field of the scenario is on the page. */
  private boolean asksFor(String script, int at) {
    List<Step> steps = steps(script);
    return at < steps.size() && EnteredValue.field(steps.get(at)).filter(view::has).isPresent();
  }
}
