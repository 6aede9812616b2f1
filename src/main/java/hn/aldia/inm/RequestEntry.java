package hn.aldia.inm;

import hn.aldia.form.SaidWords;
import hn.aldia.runner.Obstacle;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.View;
import hn.aldia.scenario.step.Step;
import hn.aldia.text.PersonNames;
import hn.aldia.text.Wording;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A new request, from the blue bar of the list to the empty form. */
final class RequestEntry {
  private static final String FORM = "inm.screen.request-form";

  /** What is behind the name of a group is there by then, unless a button leads on to it. */
  private static final Duration FOR_A_GROUP = Duration.ofSeconds(2);

  /** A name that was pressed for nothing for so long is no button. */
  private static final Duration FOR_A_PRESS = Duration.ofMillis(1200);

  /** What was chosen may lead on by itself, and be drawn for a while. */
  private static final Duration FOR_A_FORM = Duration.ofSeconds(5);

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final RequestList list;
  private final RequestForm form;
  private Set<String> listedBefore = Set.of();

  RequestEntry(Portal portal, RequestList list, RequestForm form) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
    this.list = list;
    this.form = form;
  }

  void begin() {
    form.pages().clear();
    listedBefore = new HashSet<>(list.here().numbers());
    listedBefore.addAll(list.known());
    awaits(Screen.KINDS);
    var unused = portal.reach("inm.screen.request-kinds", this::offersKinds, Screen.KINDS);
    openGroup();
    chooseKind();
    awaits(Screen.KINDS, Screen.REQUEST_DATA, Screen.REQUEST_FORM);
    boolean unusedWait =
        view.await(() -> form.asksForAny() || portal.site().offers("said.loads"), FOR_A_FORM);
    portal.press("load-request", FORM, form::asksForAny, Screen.REQUEST_DATA);
  }

  /** Numbers that the list showed before this request was begun. */
  Set<String> listedBefore() {
    return Set.copyOf(listedBefore);
  }

  /** The kinds may be offered group by group ("Renovaciones", "Carnet"), and then there. */
  private void openGroup() {
    List<String> kind =
        kind()
            .map(choose -> PersonNames.stems(choose.choice().wordings().get(0)))
            .orElse(List.of());
    ToLongFunction<String> likeness =
        offer -> PersonNames.stems(offer).stream().filter(kind::contains).count();
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

  private void chooseKind() {
    if (!showsKinds()) {
      // Not a list: the kinds are links or buttons, or have one each.
      if (!bearsKind(view.offers()) && scripts.take("request-type-card")) {
        return;
      }
      String before = view.text();
      int asked = view.asked();
      var unused = scripts.play("request-type-link");
      // A card may only look as if it could be pressed.
      if (!view.await(() -> view.asked() != asked || !view.text().equals(before), FOR_A_PRESS)) {
        boolean unusedCard = scripts.take("request-type-card");
      }
      return;
    }
    try {
      var unused = scripts.attempt("request-type");
    } catch (StepFailed failed) {
      if (failed.reason() != Obstacle.Reason.NO_SUCH_OPTION) {
        throw failed;
      }
      List<String> named = failed.offered().stream().distinct().filter(this::saysTheKind).toList();
      if (named.size() != 1) {
        throw unknown(failed);
      }
      scripts.tell(Message.of("inm.kind-by-other-words", named.get(0)));
      var unused = scripts.play("request-type", Map.of("request.type", named.get(0)));
    }
  }

  private boolean saysTheKind(String option) {
    return kind().stream()
        .anyMatch(kind -> PersonNames.saysAllOf(option, kind.choice().wordings().get(0)));
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

  private boolean offersKinds() {
    return showsKinds()
        || (bearsKind(List.of(view.text()))
            && portal.screen() != Screen.LIST
            && list.look(Duration.ZERO) == null);
  }

  private boolean showsKinds() {
    return kind().filter(choose -> view.hasChoice(choose.from())).isPresent();
  }

  /** Whether any of these bears the name of the kind. */
  private boolean bearsKind(List<String> texts) {
    List<String> folded = texts.stream().map(SaidWords::folded).toList();
    return kind().stream()
        .flatMap(kind -> kind.choice().wordings().stream().map(SaidWords::folded))
        .anyMatch(name -> folded.stream().anyMatch(text -> text.contains(name)));
  }

  private Optional<Step.Choose> kind() {
    return scripts.read("request-type").steps().stream()
        .filter(Step.Choose.class::isInstance)
        .map(Step.Choose.class::cast)
        .findFirst();
  }
}
