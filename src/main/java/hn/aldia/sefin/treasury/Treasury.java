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
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

  /** Nobody is left without a word for longer. */
  private static final Duration SILENT_AT_MOST = Duration.ofSeconds(5);

  private static final Duration ADDING = Duration.ofSeconds(2);
  private static final Duration TOTAL_COMES = Duration.ofSeconds(10);

  private final View view;
  private final PaperDesk desk;
  private final Scripts scripts;
  private final Patience patience;
  private final Clock clock;
  private final CaptchaPassage passage;
  private final Total total;
  private final Consumer<Message> waiting;

  /**
   * How long to wait.
   *
   * @param paper for the receipt, from the last click on
   * @param captcha for the captcha to pass by itself
   * @param person for a person at the window; null: nobody is there
   */
  public record Patience(Duration paper, Duration captcha, @Nullable Duration person) {}

  /**
   * @param waiting told what is waited for
   */
  public Treasury(
      View view,
      PaperDesk desk,
      Scripts scripts,
      Patience patience,
      Clock clock,
      Consumer<Message> waiting) {
    this.waiting = waiting;
    this.view = view;
    this.desk = desk;
    this.scripts = scripts;
    this.patience = patience;
    this.clock = clock;
    this.total = new Total(scripts.map().concept("said.total"));
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
   * @throws Trouble when the form does not show what was to be filled in
   */
  public void fill(ReceiptForm form) {
    scripts.play("sefin/open", form.values());
    enter(form);
    view.picture("receipt-form");
  }

  /** Fills in again, on the same page, what its captcha took out of the form. */
  public void refill(ReceiptForm form) {
    enter(form);
  }

  private void enter(ReceiptForm form) {
    scripts.play("sefin/receipt", form.values());
    StepResults shown = scripts.play("sefin/filled-in", form.values());
    refuse(FormReading.differences(form, shown.texts()));
    if (!isTotal(form)) {
      scripts.play("sefin/add", form.values());
    }
    if (isNothingAdded()) {
      // A form that takes in the amount a moment after it was typed knew none yet.
      scripts.play("sefin/add", form.values());
    }
    refuse(total(form));
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
    if (!ticked(form)) {
      return new Issue(waitsInVain(), "");
    }
    Complaints complaints = Complaints.before(scripts.map(), view);
    desk.expectPaper();
    scripts.play("sefin/generate", form.values());
    Issue issue = outcome(complaints);
    return issue.is(Verdict.SAID_OTHERWISE) && isCleared(form)
        ? new Issue(Verdict.CLEARED, issue.words())
        : issue;
  }

  private Issue outcome(Complaints complaints) {
    Instant quietSince = clock.instant();
    Instant complainedSince = null;
    boolean handedOut = false;
    boolean told = false;
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
      Fate fate = Fate.of(desk.replies());
      if (!handedOut
          && fate == Fate.OPEN
          && passed(quietSince, HANDED_OUT_BY_A_BUTTON)
          && complaints.offersPaper(view)) {
        handedOut = true;
        scripts.play("sefin/hand-out", ConfigFactory.empty());
        quietSince = clock.instant();
      }
      boolean busy = view.busy();
      Optional<String> refused = busy ? Optional.empty() : complaints.ofTheForm(view);
      boolean wrong = refused.isPresent() || (!busy && isWrong(fate, complaints));
      complainedSince = !wrong ? null : complainedSince == null ? clock.instant() : complainedSince;
      if (complainedSince != null && passed(complainedSince, COMPLAINT_LASTS)) {
        return refused
            .map(words -> new Issue(Verdict.SAID_OTHERWISE, words))
            .orElseGet(() -> unclear(complaints));
      }
      if (passed(quietSince, patience.paper())) {
        return unclear(complaints);
      }
      if (!told && passed(quietSince, SILENT_AT_MOST)) {
        told = true;
        waiting.accept(Message.of("sefin.paper.awaited", TimeSpan.said(patience.paper())));
      }
      desk.await(() -> desk.papers() > 0, Duration.ofMillis(80));
    }
  }

  private boolean isWrong(Fate fate, Complaints complaints) {
    return fate != Fate.OPEN || complaints.ofTheSite(view).isPresent();
  }

  /** No paper came. The page stays as it is: whoever is at the window may yet get it there. */
  private Issue unclear(Complaints complaints) {
    boolean made =
        complaints.number(view).isPresent() || Fate.of(desk.replies()) == Fate.MADE_AND_NOT_GOT;
    String words =
        complaints
            .number(view)
            .or(() -> complaints.ofTheSite(view))
            .orElseGet(() -> Fate.said(desk.replies()));
    return new Issue(made ? Verdict.NOT_GOT : Verdict.SILENT, words);
  }

  /** A box that has to be ticked comes before the button. */
  private boolean ticked(ReceiptForm form) {
    CaptchaState now = passage.look();
    boolean first = now == CaptchaState.UNTICKED || now == CaptchaState.EXPIRED;
    if (!first) {
      return true;
    }
    boolean solved =
        passed(() -> passage.look() == CaptchaState.SOLVED || passage.loops()) && !passage.loops();
    if (solved && isCleared(form)) {
      refill(form);
    }
    return solved;
  }

  /** Some captchas draw the form anew. */
  private boolean isCleared(ReceiptForm form) {
    Map<String, String> shown = scripts.play("sefin/filled-in", form.values()).texts();
    return Stream.of("identification", "payer")
        .anyMatch(field -> shown.getOrDefault(field, "").isBlank());
  }

  private boolean isTotal(ReceiptForm form) {
    return shownTotal().filter(form.amount()::equals).isPresent();
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
    return total
        .of(view.text())
        .or(
            () ->
                view.shown(total.box())
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
    view.await(() -> isTotal(form), most);
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
      Trouble differs =
          Trouble.refused("sefin.form-differs", Message.lines(differences, line -> line));
      view.evidence("form-differs").forEach(differs::attach);
      throw differs;
    }
  }
}
