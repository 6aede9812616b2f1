package hn.aldia.sefin.treasury;

import com.typesafe.config.ConfigFactory;
import hn.aldia.page.CaptchaState;
import hn.aldia.runner.CaptchaPassage;
import hn.aldia.runner.CaptchaWatch;
import hn.aldia.runner.PaperDesk;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.View;
import hn.aldia.sefin.Scripts;
import hn.aldia.sefin.treasury.Issue.Verdict;
import hn.aldia.text.Figures;
import hn.aldia.words.Message;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The treasury's form, from its address to the paper. The captcha is a person's: here it is only
 * watched. One thread only.
 */
public final class Treasury {
  /** What a page says of a form that it does not take comes with its answer. */
  private static final Duration COMPLAINT_LASTS = Duration.ofSeconds(1);

  /** Where the receipt does not come by itself within this, a button of the page may bring it. */
  private static final Duration HANDED_OUT_BY_A_BUTTON = Duration.ofSeconds(2);

  private static final Duration ADDING = Duration.ofSeconds(2);
  private static final Duration TOTAL_COMES = Duration.ofSeconds(10);

  private final View view;
  private final PaperDesk desk;
  private final Scripts scripts;
  private final Patience patience;
  private final Clock clock;
  private final CaptchaPassage passage;

  /**
   * How long to wait.
   *
   * @param paper for the receipt, from the last click on
   * @param captcha for the captcha to pass by itself
   * @param person for a person at the window; null: nobody is there
   */
  public record Patience(Duration paper, Duration captcha, @Nullable Duration person) {}

  public Treasury(View view, PaperDesk desk, Scripts scripts, Patience patience, Clock clock) {
    this.view = view;
    this.desk = desk;
    this.scripts = scripts;
    this.patience = patience;
    this.clock = clock;
    this.passage = new CaptchaPassage(desk, clock, patience.captcha(), patience.person());
  }

  /** What the captcha has done so far. */
  public CaptchaWatch captcha() {
    return passage.watch();
  }

  /**
   * Opens the form, fills it in, reads it back, adds the rubro and waits until the total says the
   * amount. Nothing is sent.
   *
   * @throws FormDiffers when the form does not show what was to be filled in
   */
  public void fill(ReceiptForm form) {
    scripts.play("sefin/receipt", form.values());
    StepResults shown = scripts.play("sefin/filled-in", form.values());
    refuse(FormReading.differences(form, shown.texts()));
    scripts.play("sefin/add", form.values());
    if (isNothingAdded()) {
      // A form that takes in the amount a moment after it was typed knew none yet.
      scripts.play("sefin/add", form.values());
    }
    refuse(total(form));
    view.picture("receipt-form");
  }

  /** For a dry run: looks for Generar and does not press it. */
  public void seekGenerate(ReceiptForm form) {
    scripts.play("sefin/generate", form.values());
  }

  /**
   * Presses Generar (the irreversible step {@code issue-receipt}), lets a person pass the captcha
   * where there is one, and waits for the paper.
   */
  public Issue generate(ReceiptForm form) {
    if (!ticked()) {
      return new Issue(waitsInVain(), "");
    }
    Complaints complaints = Complaints.before(view);
    desk.expectPaper();
    scripts.play("sefin/generate", form.values());
    return outcome(complaints);
  }

  private Issue outcome(Complaints complaints) {
    Instant quietSince = clock.instant();
    Instant complainedSince = null;
    boolean handedOut = false;
    while (true) {
      CaptchaState captcha = passage.look();
      if (desk.papers() > 0) {
        return new Issue(Verdict.KEPT, "");
      }
      if (passage.loops()) {
        return new Issue(Verdict.CAPTCHA_LOOPS, "");
      }
      if (captcha.needsPerson() && captcha != CaptchaState.UNTICKED) {
        if (!passed(() -> desk.papers() > 0 || !passage.look().needsPerson() || passage.loops())) {
          return new Issue(waitsInVain(), "");
        }
        quietSince = clock.instant();
        complainedSince = null;
        continue;
      }
      if (!handedOut
          && passed(quietSince, HANDED_OUT_BY_A_BUTTON)
          && complaints.offersPaper(view)) {
        handedOut = true;
        scripts.play("sefin/hand-out", ConfigFactory.empty());
        quietSince = clock.instant();
      }
      Optional<String> complaint = view.busy() ? Optional.empty() : complaints.now(view);
      complainedSince =
          complaint.isEmpty() ? null : complainedSince == null ? clock.instant() : complainedSince;
      if (complainedSince != null && passed(complainedSince, COMPLAINT_LASTS)) {
        return new Issue(Verdict.SAID_OTHERWISE, complaint.orElse(""));
      }
      if (passed(quietSince, patience.paper())) {
        return silent();
      }
      desk.await(() -> desk.papers() > 0, Duration.ofMillis(80));
    }
  }

  /** A person at the window may still find the paper on the page. */
  private Issue silent() {
    Duration person = patience.person();
    var instruction = Message.of("sefin.paper.instruction");
    boolean came =
        person != null
            && desk.askPerson(instruction, () -> desk.papers() > 0, person)
            && desk.papers() > 0;
    return came ? new Issue(Verdict.KEPT, "") : new Issue(Verdict.SILENT, view.text());
  }

  /** A box that has to be ticked comes before the button. */
  private boolean ticked() {
    CaptchaState now = passage.look();
    boolean first = now == CaptchaState.UNTICKED || now == CaptchaState.EXPIRED;
    if (!first) {
      return true;
    }
    return passed(() -> passage.look() == CaptchaState.SOLVED || passage.loops())
        && !passage.loops();
  }

  private boolean passed(BooleanSupplier until) {
    return passage.waitedFor(Message.of("sefin.captcha.instruction"), until);
  }

  private Verdict waitsInVain() {
    return passage.loops() ? Verdict.CAPTCHA_LOOPS : Verdict.CAPTCHA;
  }

  private boolean passed(Instant since, Duration time) {
    return !clock.instant().isBefore(since.plus(time));
  }

  /** In the page's words, or in a box that nobody can write in. */
  private Optional<BigDecimal> shownTotal() {
    return Total.of(view.text())
        .or(
            () ->
                view.shown(Total.BOX)
                    .flatMap(shown -> Figures.money(shown.text()).stream().findFirst()));
  }

  private boolean isNothingAdded() {
    var zero = new boolean[1];
    boolean unused =
        view.await(
            () -> {
              zero[0] = view.busy() || shownTotal().filter(t -> t.signum() == 0).isPresent();
              return !zero[0];
            },
            ADDING);
    return zero[0] && !view.busy();
  }

  private List<Message> total(ReceiptForm form) {
    Duration most = patience.paper().compareTo(TOTAL_COMES) < 0 ? patience.paper() : TOTAL_COMES;
    view.await(() -> shownTotal().filter(form.amount()::equals).isPresent(), most);
    return shownTotal()
        .filter(form.amount()::equals)
        .map(right -> List.<Message>of())
        .orElseGet(
            () ->
                List.of(
                    FormReading.difference(
                        "total",
                        form.amount().toPlainString(),
                        shownTotal().map(Object::toString).orElse(""))));
  }

  private void refuse(List<Message> differences) {
    if (!differences.isEmpty()) {
      var differs = new FormDiffers(differences);
      view.evidence("form-differs").forEach(differs::attach);
      throw differs;
    }
  }
}
