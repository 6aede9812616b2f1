package hn.aldia.inm;

import hn.aldia.runner.Obstacle;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StepResult;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.View;
import hn.aldia.runner.View.Shown;
import hn.aldia.scenario.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A new request, from the blue bar of the list to the form that is filled in and read back. */
final class RequestEntry {
  private static final String FORM = "inm.screen.request-form";

  private static final Duration FOR_A_CLICK = Duration.ofSeconds(3);

  /** The first line of a list: ">> SELECCIONAR <<". */
  private static final Pattern ASKS_TO_CHOOSE =
      Pattern.compile("^\\W*(seleccion|elij|escoj|select|choose)\\w*\\b|^\\W*$");

  private final View view;
  private final Scripts scripts;
  private final RequestList list;
  private final Duration patience;
  private final List<StepResult> given = new ArrayList<>();
  private final List<RequestField> fields = new ArrayList<>();
  private final Map<String, List<Step>> read = new HashMap<>();
  private Set<String> listedBefore = Set.of();

  RequestEntry(View view, Scripts scripts, RequestList list, Duration patience) {
    this.view = view;
    this.scripts = scripts;
    this.list = list;
    this.patience = patience;
  }

  void begin() {
    given.clear();
    fields.clear();
    listedBefore = new HashSet<>(list.here().numbers());
    listedBefore.addAll(list.known());
    press(
        "new-request",
        () -> list.look(Duration.ZERO) != null,
        this::offersKinds,
        "inm.screen.request-kinds");
    chooseKind();
    press("load-request", this::showsKinds, this::asksForReason, FORM);
  }

  void fill() {
    keep(scripts.play("request-data"));
    note("request-data-read");
    if (!asksForName()) {
      press("next-step", this::asksForReason, this::asksForName, "inm.screen.second-step");
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

  /** A click on a page that is still building itself may come to nothing: then it is made again. */
  private void press(String script, BooleanSupplier still, BooleanSupplier next, String sought) {
    var unused = scripts.play(script);
    if (!awaits(next, FOR_A_CLICK) && !view.busy() && still.getAsBoolean()) {
      unused = scripts.play(script);
    }
    if (!awaits(next, patience)) {
      throw new Lost(view).lookingFor(sought);
    }
  }

  private static UnknownRequestType unknown(StepFailed failed) {
    String wanted =
        failed.step() instanceof Step.Choose choose ? choose.choice().wordings().get(0) : "";
    List<String> kinds =
        failed.offered().stream()
            .filter(o -> !ASKS_TO_CHOOSE.matcher(PortalReply.folded(o)).find())
            .toList();
    return new UnknownRequestType(wanted, kinds);
  }

  private void keep(StepResults results) {
    given.addAll(results.steps());
  }

  /** Reads what was given to the fields of this scenario. */
  private void note(String script) {
    for (Step step : steps(script)) {
      if (step instanceof Step.ReadText read) {
        Optional<EnteredValue> was =
            given.stream().flatMap(g -> EnteredValue.by(g, read.target()).stream()).findFirst();
        was.ifPresent(g -> fields.add(read(read, g)));
      }
    }
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
        || (kind().map(this::offers).orElse(false) && list.look(Duration.ZERO) == null);
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

  private boolean awaits(BooleanSupplier shown, Duration atMost) {
    var there = new boolean[1];
    boolean unused =
        view.await(
            () -> {
              there[0] = shown.getAsBoolean();
              return there[0] || view.siteTrouble().isPresent();
            },
            atMost);
    return there[0];
  }
}
