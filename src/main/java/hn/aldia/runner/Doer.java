package hn.aldia.runner;

import hn.aldia.config.secret.Secret;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.runner.StepResult.Outcome;
import hn.aldia.scenario.step.Entry;
import hn.aldia.scenario.step.Pointing;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Does one step after the other on a page, and keeps what was read. */
final class Doer {
  private final Visit visit;
  private final Function<String, Secret> secrets;
  private final Duration patience;
  private final ManualFallback hands;
  private final boolean skipping;
  private final Function<Step, Outcome> effects;
  private final Set<Step> passedOver = new HashSet<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

  Doer(
      Visit visit,
      Function<String, Secret> secrets,
      Duration patience,
      Submission submission,
      ManualFallback hands,
      boolean skipping) {
    this.visit = visit;
    this.secrets = secrets;
    this.patience = patience;
    this.hands = hands;
    this.skipping = skipping;
    this.effects =
        PerKind.<Step, Outcome>of(Step.class)
            .when(Step.Open.class, step -> done(() -> visit.open(step.url())))
            .when(Step.Click.class, this::click)
            .when(Step.Fill.class, this::fill)
            .when(
                Step.Type.class,
                step -> done(() -> enter(step.target(), step.entry(), KeyPace.TYPED)))
            .when(Step.Choose.class, this::choose)
            .when(Step.Check.class, this::check)
            .when(Step.Upload.class, step -> done(() -> visit.upload(step.into(), step.file())))
            .when(Step.Expect.class, this::expect)
            .when(
                Step.ReadText.class,
                step -> done(() -> texts.put(step.as(), visit.readText(step.target()))))
            .when(
                Step.ReadTable.class,
                step -> done(() -> tables.put(step.as(), List.copyOf(visit.readTable(step.of())))))
            .when(Step.Download.class, step -> done(() -> visit.download(step.target(), step.as())))
            .when(Step.Submit.class, submission::of)
            .when(Step.HandOver.class, this::handOver)
            .whole();
  }

  Outcome of(Step step) {
    return effects.apply(step);
  }

  /** Whether what need not be there was looked for but once, and nothing was waited for. */
  boolean passedOver(Step step) {
    return passedOver.contains(step);
  }

  private static Outcome done(Runnable act) {
    act.run();
    return Outcome.DONE;
  }

  StepResults results(List<StepResult> steps) {
    return new StepResults(steps, texts, tables);
  }

  private Outcome click(Step.Click step) {
    return where(
        step,
        step.target(),
        Purpose.CLICK,
        () -> {
          visit.restoreLost();
          visit.click(step.target());
        });
  }

  private Outcome fill(Step.Fill step) {
    return where(
        step,
        step.target(),
        Pointed.use(step.entry()),
        () -> enter(step.target(), step.entry(), KeyPace.FILLED));
  }

  private Outcome choose(Step.Choose step) {
    // A list that need not be there need not offer it either: it is not waited for.
    Duration wait = step.optional() ? Duration.ZERO : patience;
    Runnable act = () -> visit.choose(step.from(), step.choice(), wait);
    return where(step, step.from(), Purpose.CHOICE, act);
  }

  private Outcome check(Step.Check step) {
    return where(step, step.target(), Purpose.TICK, () -> visit.tick(step.target(), step.ticked()));
  }

  private Outcome expect(Step.Expect step) {
    Duration within = step.within() == null ? patience : step.within();
    OptionalInt shown = visit.awaitAny(step.any(), within);
    if (shown.isEmpty()) {
      String seconds = Long.toString(within.toSeconds());
      var why = Message.of("runner.not-shown", Pointing.atAny(step.any()), seconds);
      throw new Obstacle(Obstacle.Reason.NOT_THERE, why, visit.texts(), null);
    }
    return Outcome.DONE;
  }

  private Outcome handOver(Step.HandOver step) {
    return hands.handOver(step, this) == Word.SKIP ? Outcome.SKIPPED : Outcome.DONE_BY_PERSON;
  }

  /** Whether the page shows by itself that this was done by hand. */
  boolean isShown(Step step) {
    return step instanceof Step.Expect expect && areShown(expect.any());
  }

  boolean areShown(List<Target> any) {
    return !any.isEmpty() && visit.awaitAny(any, Duration.ZERO).isPresent();
  }

  private Outcome where(Step step, Target target, Purpose use, Runnable act) {
    // Of a form on many pages most is on another one: that is found out once.
    boolean again = skipping || passedOver.remove(step) || use == Purpose.CLICK;
    if ((skipping || step.optional()) && !visit.shows(target, use, again)) {
      if (!again) {
        passedOver.add(step);
      }
      return Outcome.SKIPPED;
    }
    return done(act);
  }

  private void enter(Target target, Entry entry, KeyPace keys) {
    Runnable act =
        entry.map(
            text -> () -> visit.enter(target, text, keys),
            choice -> () -> visit.enterOrChoose(target, choice),
            day -> () -> visit.enterDate(target, day),
            secret -> () -> visit.enterSecret(target, secrets.apply(secret), keys));
    act.run();
  }
}
