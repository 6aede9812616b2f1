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
import java.util.stream.Stream;

/**
 * A form on one page or more. What one page does not ask for, one behind it does; each is read
 * before it is left.
 */
final class FormPages {
  private static final int MOST_PAGES = 8;
  private static final int MOST_PRESSES = 3;
  private static final int MOST_PASSES = 5;

  /** Pages between the form and the button that sends it. */
  private static final int MOST_BEHIND = 3;

  /** A page that asks for nothing of ours may still be drawn. */
  private static final Duration TO_BE_DRAWN = Duration.ofSeconds(3);

  /** A page that stands so long after a press is what came of it. */
  private static final Duration STANDS = Duration.ofMillis(700);

  /** A press that asked for nothing and changed nothing for so long was not heard. */
  private static final Duration UNHEARD = Duration.ofSeconds(2);

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final List<String> readers;
  private final BooleanSupplier asksForAny;
  private final List<StepResult> given = new ArrayList<>();
  private final List<RequestField> fields = new ArrayList<>();
  private final Map<Step, String> entered = new LinkedHashMap<>();
  private final List<Target> onThisPage = new ArrayList<>();
  private final Map<String, List<Step>> read = new HashMap<>();

  /**
   * @param readers the scenarios that tell how what was entered is read
   * @param asksForAny whether the page in front asks for anything of ours
   */
  FormPages(Portal portal, List<String> readers, BooleanSupplier asksForAny) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
    this.readers = readers;
    this.asksForAny = asksForAny;
  }

  void clear() {
    given.clear();
    fields.clear();
    entered.clear();
    onThisPage.clear();
  }

  /** What was filled in and read. */
  List<RequestField> fields() {
    return List.copyOf(fields);
  }

  /** By what surely sends nothing: nobody was asked yet. */
  boolean leadsOn() {
    return portal.offers("said.goes-on");
  }

  /**
   * As far as there are ways on; due is then what no page asked for.
   *
   * @param leadsOn whether a button of this page may be pressed for the next one
   * @param over asked on each page, before anything is entered there
   */
  void fill(Map<String, List<Step>> due, BooleanSupplier leadsOn, BooleanSupplier over) {
    for (int page = 0; page < MOST_PAGES && !over.getAsBoolean(); page++) {
      enterAllThatIsThere(due);
      boolean more = due.values().stream().flatMap(List::stream).anyMatch(s -> !s.optional());
      if (!more) {
        return;
      }
      note();
      if (!leadsOn.getAsBoolean() || !turns()) {
        return;
      }
    }
  }

  /** A wizard may be thrown back by a choice, and show a page of before, with nothing on it. */
  private void comeBack(Map<String, List<Step>> due) {
    entered.forEach(
        (step, script) ->
            EnteredValue.field(step)
                .flatMap(view::shown)
                .filter(
                    shown ->
                        shown.text().isBlank()
                            || (step instanceof Step.Choose choose && !shown.fits(choose.choice())))
                .ifPresent(
                    empty ->
                        due.merge(
                            script,
                            List.of(step),
                            (a, b) -> Stream.of(a, b).flatMap(List::stream).toList())));
  }

  /** A choice may bring more to be filled in. */
  private void enterAllThatIsThere(Map<String, List<Step>> due) {
    boolean any = true;
    for (int pass = 0; any && pass < MOST_PASSES; pass++) {
      comeBack(due);
      any = !due.isEmpty() && enterWhatIsThere(due);
    }
  }

  private boolean enterWhatIsThere(Map<String, List<Step>> due) {
    if (onThisPage.isEmpty()) {
      boolean unused = view.await(asksForAny, TO_BE_DRAWN);
    }
    int before = onThisPage.size();
    due.replaceAll(
        (script, steps) -> {
          List<StepResult> results = scripts.playWhatIsThere(script, steps::contains).steps();
          keep(script, results);
          return results.stream()
              .filter(result -> result.outcome() == Outcome.SKIPPED)
              .map(StepResult::step)
              .toList();
        });
    due.values().removeIf(List::isEmpty);
    return onThisPage.size() > before;
  }

  void enter(Map<String, List<Step>> due) {
    due.forEach((script, steps) -> keep(script, scripts.play(script, steps::contains).steps()));
    due.clear();
  }

  private void keep(String script, List<StepResult> results) {
    given.addAll(results);
    for (StepResult result : results) {
      if (result.outcome() != Outcome.SKIPPED) {
        entered.put(result.step(), script);
        EnteredValue.field(result.step()).ifPresent(onThisPage::add);
      }
    }
  }

  /**
   * Between form and button may lie pages that ask for nothing of ours: papers, all of it shown.
   */
  void toTheButton(String button) {
    note();
    int page = 0;
    while (page++ < MOST_BEHIND && !portal.offers(button) && leadsOn() && turns()) {}
  }

  /** What a page without the form shows otherwise than it was entered, before it is sent. */
  List<Difference> shownOtherwise() {
    return isLeft() ? new ShownAgain(view.text().lines().toList()).differences(fields) : List.of();
  }

  /** Reads what was given to the fields of this page. */
  void note() {
    for (String reader : readers) {
      for (Step step : steps(reader)) {
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
  List<Step> steps(String script) {
    return read.computeIfAbsent(script, name -> scripts.read(name).steps());
  }

  /**
   * Goes to the page behind this one.
   *
   * @return false: nothing leads on, or it leads nowhere
   * @throws Trouble with what the portal has against this page
   */
  boolean turns() {
    NewWords words = NewWords.since(portal);
    onThisPage.clear();
    entered.keySet().stream()
        .flatMap(step -> EnteredValue.field(step).stream())
        .filter(view::has)
        .forEach(onThisPage::add);
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

  /** The next page is another form, though it may ask by the same names. */
  void isAnother() {
    onThisPage.clear();
  }

  /**
   * Whether most of what was filled in last is shown no more: the next page may ask for something
   * by the same name.
   */
  boolean isLeft() {
    return onThisPage.stream().filter(view::has).count() * 2 <= onThisPage.size();
  }
}
