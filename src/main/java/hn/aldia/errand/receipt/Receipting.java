package hn.aldia.errand.receipt;

import hn.aldia.browser.paper.Patience;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseScripts;
import hn.aldia.errand.desk.Eyewitness;
import hn.aldia.errand.desk.JournalledStep;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.PortalVisit;
import hn.aldia.errand.desk.Turn;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import hn.aldia.renewal.Receipt;
import hn.aldia.renewal.Request;
import hn.aldia.runner.PaperDesk;
import hn.aldia.runner.Word;
import hn.aldia.sefin.rates.RateQuote;
import hn.aldia.sefin.receipt.KeptReceipt;
import hn.aldia.sefin.receipt.ReceiptFolder;
import hn.aldia.sefin.receipt.ReceiptPrinter;
import hn.aldia.sefin.treasury.Issue;
import hn.aldia.sefin.treasury.ReceiptForm;
import hn.aldia.sefin.treasury.Treasury;
import hn.aldia.words.Message;
import hn.aldia.words.TimeSpan;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The TGR-1 receipt: made once, on disk before its page goes on, and never a half file. What a
 * killed run left behind tells the next one whether there is one.
 */
public record Receipting(PortalDoor door) {
  private static final Duration FOR_THE_PAPER = Duration.ofSeconds(30);
  private static final int MOST_PRESSES = 3;
  private static final Duration FOR_A_SLOW_PAPER = Duration.ofMinutes(2);

  private CaseDesk desk() {
    return door.desk();
  }

  private ReceiptKeeping keeping() {
    return new ReceiptKeeping(desk());
  }

  public void make() {
    for (OpenIntent open : open()) {
      var unused = resume(open);
      Receipt kept = desk().known().receipt();
      if (kept != null && kept.keptAt().isAfter(open.since())) {
        return;
      }
    }
    Receipt there = desk().known().receipt();
    if (there != null && !desk().waivers().again()) {
      throw Trouble.refused(
          "errand.receipt-there", there.number(), there.amount().toPlainString(), there.file());
    }
    var unused = issue(next());
  }

  private Intent next() {
    Case now = desk().known();
    String subject =
        now.openRequest()
            .map(Request::number)
            .map(number -> Objects.requireNonNullElse(number, "0"))
            .orElse("0");
    return now.nextIntent(Intent.Kind.ISSUE_RECEIPT, subject);
  }

  public Turn issue(Intent intent) {
    desk().settings().require(Need.RECEIPT);
    RateQuote rate = new RateChoice(door).choose();
    ReceiptForm form = ReceiptForm.of(desk().settings(), rate);
    String amount = form.amount().toPlainString();
    desk().tell("errand.receipt-rate", rate.said(), amount);
    if (!desk().dryRun()) {
      desk().consent(Message.of("errand.ask-receipt", amount, form.payer()), form.figures());
    }
    ReceiptFolder folder = keeping().folder();
    var papers = new ArrayList<Path>();
    Intent now = intent;
    Settings.Treasury site = desk().settings().settings().treasury();
    try (PortalVisit visit = door.visit(site.url(), null);
        var printer =
            new PaperDesk(
                visit.page(),
                bytes -> papers.add(folder.rescue(bytes)),
                new Patience(FOR_A_SLOW_PAPER, visit::abandon),
                desk().words())) {
      var treasury =
          new Treasury(
              visit.view(),
              printer,
              visit.scripts().of("sefin", form.values()),
              form,
              new Treasury.Patience(
                  FOR_THE_PAPER,
                  site.captchaWait(),
                  door.headless() ? null : CaseScripts.FOR_A_PERSON),
              desk().clock(),
              desk().person()::hears);
      treasury.fill();
      if (desk().dryRun()) {
        treasury.seekGenerate();
        desk().tell("errand.dry-run");
        return Turn.DONE;
      }
      Issue issue;
      boolean again;
      int presses = 0;
      do {
        now = presses == 0 ? intent : next();
        var step = new JournalledStep(desk(), now, keeping().noted(form.amount(), rate));
        visit.scripts().journal(step);
        issue = generated(treasury, printer);
        again = papers.isEmpty() && issue.leadsOn() && ++presses < MOST_PRESSES;
        if (again) {
          settle(now, issue);
          treasury.preparesFor(issue);
        }
      } while (again);
      if (papers.stream().noneMatch(folder::isWhole)) {
        // A paper that broke off half way was made, and not got.
        Issue got = papers.isEmpty() ? issue : new Issue(Issue.Verdict.NOT_GOT, "");
        Issue seen = asSeen(visit, printer, now, got);
        if (papers.stream().noneMatch(folder::isWhole)) {
          throw visit.scripts().seen("receipt", nothing(now, seen, form));
        }
      }
    } catch (RuntimeException why) {
      if (papers.stream().noneMatch(folder::isWhole)) {
        open().forEach(this::ask);
      }
      throw why;
    }
    Path whole = papers.stream().filter(folder::isWhole).findFirst().orElseThrow();
    keeping().keep(now, folder.settle(whole), form.amount(), rate.value());
    return Turn.GO_ON;
  }

  /** Whoever is at the window may get the paper there, once, or say what became of the press. */
  private Issue asSeen(PortalVisit visit, PaperDesk printer, Intent intent, Issue issue) {
    if (issue.nothingMade()) {
      return issue;
    }
    int before = printer.papers();
    BooleanSupplier comes = () -> printer.await(() -> printer.papers() > before, Duration.ZERO);
    boolean made = issue.is(Issue.Verdict.NOT_GOT);
    var question = Message.of("errand.what-became-of-" + (made ? "paper" : "receipt"));
    Word word =
        new Eyewitness(desk(), visit.scripts().person())
            .saw(intent, question, comes)
            .orElse(Word.CANNOT_TELL);
    return switch (word) {
      case WENT_THROUGH -> new Issue(Issue.Verdict.NOT_GOT, issue.words());
      case REFUSED -> new Issue(Issue.Verdict.SAID_OTHERWISE, issue.words());
      default -> issue;
    };
  }

  private static Issue generated(Treasury treasury, PaperDesk printer) {
    try {
      return treasury.generate();
    } catch (RuntimeException why) {
      throw printer.explain(why);
    }
  }

  private Trouble nothing(Intent intent, Issue issue, ReceiptForm form) {
    settle(intent, issue);
    Settings.Treasury treasury = desk().settings().settings().treasury();
    return switch (issue.verdict()) {
      case CAPTCHA ->
          Trouble.person(
              "sefin.captcha", TimeSpan.said(treasury.captchaWait()), desk().file().caseId());
      case CAPTCHA_LOOPS -> {
        form.sheet(treasury.url()).forEach(desk().person()::hears);
        yield Trouble.person("sefin.captcha-loops", desk().file().caseId());
      }
      case NOT_GOT -> Trouble.outside("errand.not-got", issue.words());
      case SAID_OTHERWISE, CLEARED, GOES_ON ->
          Trouble.person("errand.treasury-refused", issue.words());
      case KEPT, SILENT -> Trouble.outside("errand.no-paper", issue.words());
    };
  }

  /** What is not certain stays open, and is the person's to say: see {@link #ask}. */
  private void settle(Intent intent, Issue issue) {
    if (issue.nothingMade() && !open().isEmpty()) {
      desk().noteVoid(intent, "no paper came: " + issue.verdict());
    }
  }

  /** A receipt may be at the treasury: another is made when the person says so, not by itself. */
  private void ask(OpenIntent open) {
    var words = Message.of("errand.question-receipt", HondurasTime.saidAt(open.since()));
    String question = Question.aboutReceipt(open.intent().id());
    desk().note(new CaseEvent.PersonAsked(desk().at(), question, desk().words().say(words)));
  }

  private List<OpenIntent> open() {
    return desk().known().openIntents().stream()
        .filter(open -> open.intent().kind() == Intent.Kind.ISSUE_RECEIPT)
        .toList();
  }

  /**
   * What lies on disk tells what came of Generar. Where nobody saw the end of it, its page has gone
   * with its browser, and no paper can be got of it any more; what was seen and stayed unclear is
   * asked.
   */
  public Turn resume(OpenIntent open) {
    Optional<KeptReceipt> left = keeping().leftover();
    if (left.isPresent()) {
      keeping().keep(open, left.get());
      return Turn.GO_ON;
    }
    for (Question asked : desk().known().questions()) {
      if (asked.isAbout(open.intent().id()) && !desk().waivers().again()) {
        throw Trouble.person("errand.open-question", asked.words());
      }
    }
    desk().noteVoid(open.intent(), "no paper is on disk");
    desk().tell("errand.receipt-none-got");
    return Turn.GO_ON;
  }

  /** {@code receipt --import}: of what was asked for, where that is open. */
  public void bring(Path file) {
    desk().settings().require(Need.RECEIPT);
    KeptReceipt receipt = keeping().folder().bring(file);
    Intent asked = open().stream().map(OpenIntent::intent).findFirst().orElseGet(this::next);
    keeping().bring(asked, receipt);
  }

  public void print() {
    Receipt receipt = desk().known().receipt();
    if (receipt == null) {
      throw Trouble.settings("errand.no-receipt");
    }
    Path file = desk().settings().folder().folder().resolve(receipt.file());
    String device = ReceiptPrinter.ofThisComputer().print(file);
    desk().tell("errand.receipt-printed", device, keeping().bankPage(file));
  }
}
