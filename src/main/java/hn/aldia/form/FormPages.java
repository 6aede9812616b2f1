package hn.aldia.form;

import hn.aldia.page.Purpose;
import hn.aldia.runner.StepResult;
import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A form on one page or more. What one page does not ask for, one behind it does; each is read
 * before it is left.
 */
public final class FormPages {
  private static final int MOST_PAGES = 8;
  private static final int MOST_PRESSES = 3;
  private static final int MOST_PASSES = 5;

  /** Pages between the form and the button that sends it. */
  private static final int MOST_BEHIND = 3;

  /** A page that asks for nothing of ours may still be drawn. */
  private static final Duration TO_BE_DRAWN = Duration.ofMillis(1500);

  /** A page that stands so long after a press is what came of it. */
  private static final Duration STANDS = Duration.ofMillis(700);

  /** A press that asked for nothing and changed nothing for so long was not heard. */
  private static final Duration UNHEARD = Duration.ofSeconds(2);

  private final FormSite site;
  private final View view;
  private final FormScripts scripts;
  private final List<String> readers;
  private final Function<List<FieldComplaint>, Trouble> refusal;
  private final List<StepResult> given = new ArrayList<>();
  private final List<FormField> fields = new ArrayList<>();
  private final Map<Step, String> entered = new LinkedHashMap<>();
  private final List<Target> onThisPage = new ArrayList<>();
  private final Map<String, List<Step>> read = new HashMap<>();

  /**
   * @param readers the scenarios that tell how what was entered is read
   * @param refusal what the site has against a page, as trouble
   */
  public FormPages(
      FormSite site, List<String> readers, Function<List<FieldComplaint>, Trouble> refusal) {
    this.site = site;
    this.view = site.view();
    this.scripts = site.scripts();
    this.readers = readers;
    this.refusal = refusal;
  }

  public void clear() {
    given.clear();
    fields.clear();
    entered.clear();
    onThisPage.clear();
  }

  /** What was filled in and read. */
  public List<FormField> fields() {
    return List.copyOf(fields);
  }

  /** By what surely sends nothing: nobody was asked yet. */
  public boolean leadsOn() {
    return site.offers("said.goes-on");
  }

  /**
   * As far as there are ways on; due is then what no page asked for.
   *
   * @param leadsOn whether a button of this page may be pressed for the next one
   * @param over asked on each page, before anything is entered there
   * @param told of which scenario something was entered
   * @param leaves done on each page once it is filled in and read, before it is left
   */
  public void fill(
      Map<String, List<Step>> due,
      BooleanSupplier leadsOn,
      BooleanSupplier over,
      Consumer<String> told,
      Runnable leaves) {
    for (int page = 0; page < MOST_PAGES && !over.getAsBoolean(); page++) {
      enterAllThatIsThere(due, told);
      if (due.values().stream().flatMap(List::stream).allMatch(Step::optional)) {
        return;
      }
      note();
      if (!leadsOn.getAsBoolean()) {
        return;
      }
      if (comesLate(due)) {
        continue;
      }
      leaves.run();
      if (!goesOn(due)) {
        return;
      }
    }
  }

  /** A list that comes of a choice may still be on its way, and the page says so. */
  private boolean comesLate(Map<String, List<Step>> due) {
    return awaitsMore()
        && view.await(() -> asksFor(due) || !awaitsMore(), site.patience())
        && asksFor(due);
  }

  private boolean awaitsMore() {
    return view.busy() || view.text().lines().anyMatch(site::isWaiting);
  }

  private boolean asksFor(Map<String, List<Step>> due) {
    return due.values().stream().anyMatch(this::asksFor);
  }

  /** Whether the page in front asks for any of what this scenario needs. */
  public boolean asksFor(String script) {
    return asksFor(steps(script));
  }

  private boolean asksFor(List<Step> due) {
    return due.stream()
        .filter(step -> !step.optional())
        .flatMap(step -> step.field().stream())
        .anyMatch(view::has);
  }

  /** A page may complain of what it came to ask for only now. */
  private boolean goesOn(Map<String, List<Step>> due) {
    try {
      return turns();
    } catch (Trouble refused) {
      if (!asksFor(due)) {
        throw refused;
      }
      return true;
    }
  }

  /** A wizard may be thrown back by a choice, and show a page of before, with nothing on it. */
  private void comeBack(Map<String, List<Step>> due) {
    entered.forEach(
        (step, script) ->
            step.field()
                .flatMap(field -> shown(step, field))
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
  private void enterAllThatIsThere(Map<String, List<Step>> due, Consumer<String> told) {
    boolean any = true;
    for (int pass = 0; any && pass < MOST_PASSES; pass++) {
      comeBack(due);
      any = !due.isEmpty() && enterWhatIsThere(due, told);
    }
  }

  private boolean enterWhatIsThere(Map<String, List<Step>> due, Consumer<String> told) {
    if (onThisPage.isEmpty()) {
      boolean unused = view.await(() -> asksFor(due), TO_BE_DRAWN);
    }
    int before = onThisPage.size();
    due.replaceAll(
        (script, steps) -> {
          List<StepResult> results = scripts.playWhatIsThere(script, steps::contains).steps();
          if (keep(script, results)) {
            told.accept(script);
          }
          return results.stream()
              .filter(result -> result.outcome() == Outcome.SKIPPED)
              .map(StepResult::step)
              .filter(step -> !isToldAlready(step))
              .toList();
        });
    due.values().removeIf(List::isEmpty);
    return onThisPage.size() > before;
  }

  /** What the site knows of the person it may only show. */
  private boolean isToldAlready(Step step) {
    var told = new ShownAgain(view.text().lines().toList());
    return step.gives()
        .filter(given -> given.text().filter(t -> told.tells(given.field(), t)).isPresent())
        .isPresent();
  }

  public void enter(Map<String, List<Step>> due) {
    for (var of : due.entrySet()) {
      Predicate<Step> asked = step -> of.getValue().contains(step) && !isToldAlready(step);
      boolean unused = keep(of.getKey(), scripts.play(of.getKey(), asked).steps());
    }
    due.clear();
  }

  private boolean keep(String script, List<StepResult> results) {
    int before = onThisPage.size();
    given.addAll(results);
    for (StepResult result : results) {
      if (result.outcome() != Outcome.SKIPPED) {
        entered.put(result.step(), script);
        result.step().field().ifPresent(onThisPage::add);
      }
    }
    return onThisPage.size() > before;
  }

  /**
   * Between form and button may lie pages that ask for nothing of ours: papers, all of it shown.
   * What may send all of it, instead of leading on, is not pressed.
   *
   * @param button what the map calls it
   */
  public void toTheButton(String button) {
    note();
    int page = 0;
    while (page++ < MOST_BEHIND
        && !site.offers(button)
        && !site.offers("said.may-send")
        && leadsOn()
        && turns()) {}
  }

  /** What a page without the form shows otherwise than it was entered, before it is sent. */
  public List<Difference> shownOtherwise() {
    return isLeft() ? new ShownAgain(view.text().lines().toList()).differences(fields) : List.of();
  }

  /**
   * Reads what is not read yet, and tells which fields show something else than they were given.
   */
  public List<Difference> readBack() {
    note();
    return fields.stream()
        .filter(field -> !field.given().isShown(field.shown()))
        .map(field -> field.differs(field.shown().text()))
        .toList();
  }

  /** Reads what was given to the fields of this page. */
  public void note() {
    for (String reader : readers) {
      for (Step step : steps(reader)) {
        if (step instanceof Step.ReadText read) {
          given.stream()
              // What none but the person finds is read back by their eyes: they knew it.
              .filter(
                  g ->
                      g.outcome() != Outcome.DONE_BY_PERSON
                          || view.shown(read.target()).isPresent())
              .flatMap(
                  g ->
                      EnteredValue.by(g, read.target())
                          .map(was -> read(read, was, g.step()))
                          .stream())
              .findFirst()
              .ifPresent(fields::add);
        }
      }
    }
    given.clear();
  }

  private FormField read(Step.ReadText read, EnteredValue was, Step by) {
    Shown shown = shown(by, read.target()).orElse(new Shown(""));
    return new FormField(read.as(), read.target(), was, shown);
  }

  /**
   * Whether the page in front asks for one of these, by the names of the readers, and shows
   * nothing.
   */
  public boolean isEmptied(Set<String> names) {
    return readers.stream()
        .flatMap(reader -> steps(reader).stream())
        .filter(step -> step instanceof Step.ReadText read && names.contains(read.as()))
        .flatMap(step -> view.shown(((Step.ReadText) step).target()).stream())
        .anyMatch(shown -> shown.text().isBlank());
  }

  private Optional<Shown> shown(Step by, Target field) {
    Optional<Shown> list =
        by instanceof Step.Choose ? view.shown(field, Purpose.CHOICE) : Optional.empty();
    return list.or(() -> view.shown(field));
  }

  /** A scenario is read once. */
  public List<Step> steps(String script) {
    return read.computeIfAbsent(script, name -> scripts.read(name).steps());
  }

  /**
   * Goes to the page behind this one.
   *
   * @return false: nothing leads on, or it leads nowhere
   * @throws Trouble with what the site has against this page
   */
  private boolean turns() {
    NewWords words = NewWords.since(site);
    onThisPage.clear();
    entered.keySet().stream()
        .flatMap(step -> step.field().stream())
        .filter(view::has)
        .forEach(onThisPage::add);
    for (int time = 0; time < MOST_PRESSES; time++) {
      String before = view.text();
      int asked = view.asked();
      if (!scripts.take("next-step")) {
        return false;
      }
      var still = new Stillness(view, site.clock());
      var left = new boolean[1];
      var refused = new ArrayList<FieldComplaint>();
      boolean heard =
          view.await(
              () -> {
                String now = view.text();
                boolean stands = still.lasts(now, STANDS);
                left[0] =
                    !now.equals(before)
                        && !view.busy()
                        && isLeft()
                        && (stands || !onThisPage.isEmpty());
                if (!left[0] && stands) {
                  refused.addAll(
                      new Complaints(site, fields).in(words.said(now), now.lines().toList()));
                }
                return left[0] || !refused.isEmpty() || isUnheard(still, before, asked);
              },
              site.patience());
      if (!refused.isEmpty()) {
        throw refusal.apply(refused);
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

  /** The next page is another form, though it may ask by the same names. */
  public void isAnother() {
    onThisPage.clear();
  }

  /**
   * Whether most of what was filled in last is shown no more: the next page may ask for something
   * by the same name.
   */
  public boolean isLeft() {
    return !most(onThisPage, view::has);
  }

  /** Whether it is so of more than half of them; each costs a look, and no more are made. */
  static <T> boolean most(List<T> all, Predicate<T> isSo) {
    return all.stream().filter(isSo).limit(all.size() / 2 + 1).count() * 2 > all.size();
  }

  /** Whether the page that was filled in is there yet, or what sends it: it can be put right. */
  public boolean stands(String button) {
    return !isLeft() || site.offers(button) || site.offers("said.may-send");
  }
}
