package hn.aldia.inm;

import hn.aldia.runner.Obstacle;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StepResult;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.View;
import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Wording;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A new request, from the blue bar of the list to the form that is filled in and read back. */
final class RequestEntry {
  private static final String FORM = "inm.screen.request-form";
  private static final int STEM = 5;

  /** What is behind the name of a group is there by then, unless a button leads on to it. */
  private static final Duration FOR_A_GROUP = Duration.ofSeconds(2);

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final RequestList list;
  private final List<StepResult> given = new ArrayList<>();
  private final List<RequestField> fields = new ArrayList<>();
  private final Map<String, List<Step>> read = new HashMap<>();
  private Set<String> listedBefore = Set.of();

  RequestEntry(Portal portal, RequestList list) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
    this.list = list;
  }

  void begin() {
    given.clear();
    fields.clear();
    listedBefore = new HashSet<>(list.here().numbers());
    listedBefore.addAll(list.known());
    awaits(Screen.KINDS);
    var unused = portal.reach("inm.screen.request-kinds", this::offersKinds, Screen.KINDS);
    openGroup();
    chooseKind();
    awaits(Screen.KINDS, Screen.REQUEST_DATA, Screen.REQUEST_FORM);
    portal.press("load-request", FORM, this::asksForReason, Screen.REQUEST_DATA);
  }

  void fill() {
    keep(scripts.play("request-data"));
    note("request-data-read");
    if (!asksForName()) {
      portal.press("next-step", "inm.screen.second-step", this::asksForName, Screen.REQUEST_FORM);
    }
    keep(scripts.play("request-form"));
  }

  List<Difference> readBack() {
    note("request-form-read");
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

  /** Numbers that the list showed before this request was begun. */
  Set<String> listedBefore() {
    return Set.copyOf(listedBefore);
  }

  /** The kinds may be offered group by group ("Renovaciones", "Carnet"), and then there. */
  private void openGroup() {
    List<String> kind =
        kind().map(choose -> stems(choose.choice().wordings().get(0))).orElse(List.of());
    ToLongFunction<String> likeness = offer -> stems(offer).stream().filter(kind::contains).count();
    List<String> offers = offersKinds() ? List.of() : view.offers().stream().distinct().toList();
    long most = offers.stream().mapToLong(likeness).max().orElse(0);
    List<String> nearest = offers.stream().filter(o -> likeness.applyAsLong(o) == most).toList();
    if (most > 0 && nearest.size() == 1) {
      var unused = scripts.play("request-group", Map.of("request.group", nearest.get(0)));
      boolean there = view.await(this::offersKinds, FOR_A_GROUP);
      if (!there && scripts.take("next-step")) {
        there = view.await(this::offersKinds, portal.patience());
      }
    }
  }

  /** "Renovar" and "Renovaciones" are of one stem. */
  private static List<String> stems(String words) {
    return Wording.words(words).stream()
        .filter(word -> word.length() >= STEM)
        .map(word -> word.substring(0, STEM))
        .distinct()
        .toList();
  }

  private void chooseKind() {
    if (!showsKinds()) {
      // Not a list: the kinds are offered as links or buttons.
      var unused = scripts.play("request-type-link");
      return;
    }
    try {
      var unused = scripts.attempt("request-type");
    } catch (StepFailed failed) {
      throw failed.reason() == Obstacle.Reason.NO_SUCH_OPTION ? unknown(failed) : failed;
    }
  }

  /** What opens on the way, in a dialog or not, is what we asked for. */
  private void awaits(Screen... goals) {
    view.awaits(
        Arrays.stream(goals)
            .flatMap(goal -> portal.map().words(goal.inTheMap()).stream())
            .distinct()
            .toList());
  }

  private Trouble unknown(StepFailed failed) {
    String wanted =
        failed.step() instanceof Step.Choose choose ? choose.choice().wordings().get(0) : "";
    List<String> kinds =
        failed.offered().stream().filter(o -> !o.isBlank() && !asksToChoose(o)).toList();
    return Trouble.settings("inm.unknown-request-type", wanted, String.join("» · «", kinds));
  }

  /** The first line of a list: ">> SELECCIONAR <<". */
  private boolean asksToChoose(String option) {
    List<String> words = Wording.words(option);
    return words.isEmpty()
        || portal.map().concept("said.choose-one").any(wording -> wording.begins(words));
  }

  private void keep(StepResults results) {
    given.addAll(results.steps());
  }

  /** Reads what was given to the fields of this scenario. */
  private void note(String script) {
    for (Step step : steps(script)) {
      if (step instanceof Step.ReadText read) {
        Optional<EnteredValue> was =
            given.stream()
                .filter(g -> !isOnlyThePersons(g, read.target()))
                .flatMap(g -> EnteredValue.by(g, read.target()).stream())
                .findFirst();
        was.ifPresent(g -> fields.add(read(read, g)));
      }
    }
  }

  /**
   * A field that none but the person finds is read back by their eyes: by its value they knew it.
   */
  private boolean isOnlyThePersons(StepResult step, Target target) {
    return step.outcome() == StepResult.Outcome.DONE_BY_PERSON && view.shown(target).isEmpty();
  }

  private RequestField read(Step.ReadText read, EnteredValue was) {
    Shown shown = view.shown(read.target()).orElse(new Shown(""));
    return new RequestField(RequestField.setting(read.as()), read.target(), was, shown);
  }

  /** A scenario is read once. */
  private List<Step> steps(String script) {
    return read.computeIfAbsent(script, name -> scripts.read(name).steps());
  }

  private boolean offersKinds() {
    return showsKinds()
        || (kind().map(this::offers).orElse(false)
            && portal.screen() != Screen.LIST
            && list.look(Duration.ZERO) == null);
  }

  private boolean showsKinds() {
    return kind().filter(choose -> view.has(choose.from())).isPresent();
  }

  private boolean offers(Step.Choose kind) {
    String text = PortalReply.folded(view.text());
    return kind.choice().wordings().stream().map(PortalReply::folded).anyMatch(text::contains);
  }

  private Optional<Step.Choose> kind() {
    return steps("request-type").stream()
        .filter(Step.Choose.class::isInstance)
        .map(Step.Choose.class::cast)
        .findFirst();
  }

  private boolean asksForReason() {
    return has("request-data-read", 2);
  }

  private boolean asksForName() {
    return has("request-form-read", 0);
  }

  /** Whether that field of the scenario is on the page. */
  private boolean has(String script, int at) {
    List<Step> steps = steps(script);
    return at < steps.size()
        && steps.get(at) instanceof Step.ReadText read
        && view.has(read.target());
  }
}
