package hn.aldia.sefin.treasury;

import hn.aldia.form.Difference;
import hn.aldia.form.FieldComplaint;
import hn.aldia.form.FormPages;
import hn.aldia.form.FormScripts;
import hn.aldia.form.FormSite;
import hn.aldia.page.CaptchaState;
import hn.aldia.runner.CaptchaPassage;
import hn.aldia.runner.PaperDesk;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StumblingSite;
import hn.aldia.runner.View;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Target;
import hn.aldia.sefin.receipt.ReceiptCheck;
import hn.aldia.sefin.treasury.Issue.Verdict;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

  /** Who writes what a picture shows has written it all when nothing was added for so long. */
  private static final Duration WRITTEN = Duration.ofSeconds(3);

  private static final Duration LOOKS_AGAIN = Duration.ofMillis(80);

  private static final List<String> FORM = List.of("identity", "receipt");

  private final View view;
  private final PaperDesk desk;
  private final FormScripts scripts;
  private final ReceiptForm form;
  private final FormSite site;
  private final FormPages pages;
  private final Patience patience;
  private final Clock clock;
  private final CaptchaPassage passage;
  private final Reckoning reckoning;
  private final Target quantityBox;
  private final Target captchaBox;
  private final Consumer<Message> waiting;
  private boolean added;

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
      FormScripts scripts,
      ReceiptForm form,
      Patience patience,
      Clock clock,
      Consumer<Message> waiting) {
    this.waiting = waiting;
    this.view = view;
    this.desk = desk;
    this.scripts = scripts;
    this.form = form;
    this.patience = patience;
    this.clock = clock;
    PortalMap map = scripts.map();
    this.site = new FormSite(view, scripts, map, patience.paper(), clock);
    this.pages =
        new FormPages(
            site,
            List.of("filled-in"),
            against ->
                Trouble.person(
                    "errand.treasury-refused", Message.lines(against, FieldComplaint::line)));
    this.reckoning = new Reckoning(view, site, pages, map, form.amount(), patience.paper(), clock);
    this.quantityBox = FormSite.target(map, "said.quantity");
    this.captchaBox = FormSite.target(map, "said.captcha-box");
    this.passage = new CaptchaPassage(desk, patience.captcha(), patience.person());
  }

  /**
   * Opens the form, fills it in, on however many pages, reads it back, adds the rubro and waits
   * until the total says the amount. Nothing is sent: where the site stumbles, it is begun anew.
   *
   * @throws Trouble when the form does not show what was to be filled in
   */
  public void fill() {
    new StumblingSite(view, waiting, patience.paper(), clock).ask(this::fillsIn);
    view.picture("receipt-form");
  }

  private void fillsIn() {
    scripts.play("open");
    try {
      refill();
      looksOver();
    } catch (StepFailed notThere) {
      throw view.siteTrouble().orElse(notThere);
    }
  }

  private void looksOver() {
    pages.toTheButton("said.generates");
    refuse(pages.shownOtherwise().stream().map(Difference::line).toList());
    refuse(reckoning.otherwise());
  }

  /** For Generar to be pressed once more: fills in what was emptied, looks over what is shown. */
  public void preparesFor(Issue after) {
    if (after.is(Verdict.CLEARED)) {
      refill();
    } else {
      looksOver();
    }
  }

  /** Fills in again, on the same page, what its captcha took out of the form. */
  private void refill() {
    pages.clear();
    added = false;
    Map<String, List<Step>> due = new LinkedHashMap<>();
    FORM.forEach(script -> due.put(script, pages.steps(script)));
    pages.fill(
        due, () -> site.offers("said.next-step"), () -> false, this::looksUp, this::completes);
    pages.enter(due);
    completes();
  }

  /** The name may be written only once it was looked up whose number that is. */
  private void looksUp(String entered) {
    if (entered.equals(FORM.get(0)) && site.offers("said.look-up")) {
      boolean unused = scripts.take("look-up");
    }
  }

  /** What was entered so far stands there; where the amount is among it, so does the total. */
  private void completes() {
    refuse(pages.readBack().stream().map(Difference::line).toList());
    if (added || pages.fields().stream().noneMatch(field -> field.name().equals("amount"))) {
      return;
    }
    added = true;
    if (view.shown(quantityBox).filter(shown -> shown.text().matches("0*")).isPresent()) {
      scripts.play("quantity");
    }
    boolean reckoned = site.offers("said.reckon");
    if (!reckoning.comes() && (!reckoned || reckoning.hasToAdd())) {
      scripts.play("add");
    }
    if (reckoned) {
      boolean unused = scripts.take("reckon");
    } else if (reckoning.isOfNothing()) {
      // A form that takes in the amount a moment after it was typed knew none yet.
      scripts.play("add");
    }
    refuse(reckoning.differs());
  }

  /** For a dry run: looks for Generar and does not press it. */
  public void seekGenerate() {
    scripts.play("generate");
  }

  /**
   * Presses Generar (the irreversible step {@code issue-receipt}), lets a person pass the captcha
   * where there is one, and waits for the paper.
   */
  public Issue generate() {
    if (!ticked()) {
      return new Issue(waitsInVain(), "");
    }
    PageReply reply = PageReply.from(site, form.payer());
    desk.expectPaper();
    scripts.play("generate");
    Issue issue = outcome(reply);
    return issue.is(Verdict.SAID_OTHERWISE) && isCleared()
        ? new Issue(Verdict.CLEARED, issue.words())
        : issue;
  }

  private Issue outcome(PageReply reply) {
    Instant quietSince = clock.instant();
    Instant complainedSince = null;
    boolean handedOut = false;
    boolean told = false;
    while (true) {
      // What asks whether to go on is answered before anything is read of the page.
      desk.await(() -> desk.papers() > 0, LOOKS_AGAIN);
      CaptchaState captcha = passage.look();
      if (desk.papers() > 0) {
        return new Issue(Verdict.KEPT, "");
      }
      if (passage.loops()) {
        return new Issue(Verdict.CAPTCHA_LOOPS, "");
      }
      if (!view.busy() && reply.goesOn()) {
        return new Issue(Verdict.GOES_ON, "");
      }
      if ((captcha.needsPerson() && captcha != CaptchaState.UNTICKED) || asksOfPicture()) {
        BooleanSupplier over =
            () ->
                desk.papers() > 0
                    || (!passage.look().needsPerson() && !asksOfPicture())
                    || passage.loops();
        if (!passed(over)) {
          // Of a captcha of the site's own making only what was never sent is certain.
          return captcha.needsPerson() || desk.replies().isEmpty()
              ? new Issue(waitsInVain(), "")
              : unclear(reply);
        }
        quietSince = clock.instant();
        complainedSince = null;
        continue;
      }
      Fate fate = Fate.of(desk.replies());
      if (!handedOut
          && fate == Fate.OPEN
          && passed(quietSince, HANDED_OUT_BY_A_BUTTON)
          && reply.offersPaper()) {
        handedOut = true;
        scripts.play("hand-out");
        quietSince = clock.instant();
      }
      boolean busy = view.busy();
      Optional<String> refused = busy ? Optional.empty() : reply.ofTheForm();
      boolean wrong =
          refused.isPresent() || (!busy && (fate != Fate.OPEN || reply.ofTheSite().isPresent()));
      complainedSince = !wrong ? null : complainedSince == null ? clock.instant() : complainedSince;
      if (complainedSince != null && passed(complainedSince, COMPLAINT_LASTS)) {
        return refused
            .map(words -> new Issue(Verdict.SAID_OTHERWISE, words))
            .orElseGet(() -> unclear(reply));
      }
      if (passed(quietSince, patience.paper())) {
        boolean isShown = desk.prints(pdf -> ReceiptCheck.isOf(pdf, form.paper()));
        return isShown ? new Issue(Verdict.KEPT, "") : unclear(reply);
      }
      if (!told && passed(quietSince, SILENT_AT_MOST)) {
        told = true;
        waiting.accept(Message.of("sefin.paper.awaited", TimeSpan.said(patience.paper())));
      }
    }
  }

  /** No paper came. The page stays as it is: whoever is at the window may yet get it there. */
  private Issue unclear(PageReply reply) {
    boolean made = reply.number().isPresent() || Fate.of(desk.replies()) == Fate.MADE_AND_NOT_GOT;
    String words =
        reply.number().or(() -> reply.ofTheSite()).orElseGet(() -> Fate.said(desk.replies()));
    return new Issue(made ? Verdict.NOT_GOT : Verdict.SILENT, words);
  }

  /** A box that has to be ticked comes before the button. */
  private boolean ticked() {
    CaptchaState now = passage.look();
    if (asksOfPicture()) {
      var written = new HashMap<String, Instant>();
      return passed(
          () ->
              picture()
                  .filter(words -> !words.isBlank())
                  .map(words -> written.computeIfAbsent(words, first -> clock.instant()))
                  .filter(since -> passed(since, WRITTEN))
                  .isPresent());
    }
    boolean first = now == CaptchaState.UNTICKED || now == CaptchaState.EXPIRED;
    if (!first) {
      return true;
    }
    boolean solved =
        passed(() -> passage.look() == CaptchaState.SOLVED || passage.loops()) && !passage.loops();
    if (solved && isCleared()) {
      refill();
    }
    return solved;
  }

  /** Whether a box waits for what a picture shows. */
  private boolean asksOfPicture() {
    return picture().filter(String::isBlank).isPresent();
  }

  /** What is written into that box; empty: there is none. */
  private Optional<String> picture() {
    return view.shown(captchaBox).map(View.Shown::text);
  }

  /** Some captchas draw the form anew. */
  private boolean isCleared() {
    return pages.isEmptied(Set.of("identification", "payer"));
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

  private void refuse(List<Message> differences) {
    if (!differences.isEmpty()) {
      Trouble differs =
          Trouble.refused("sefin.form-differs", Message.lines(differences, line -> line));
      view.evidence("form-differs").forEach(differs::attach);
      throw differs;
    }
  }
}
