package hn.aldia.errand.account;

import hn.aldia.errand.desk.AgreedStep;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Eyewitness;
import hn.aldia.errand.desk.JournalledStep;
import hn.aldia.errand.desk.Press;
import hn.aldia.errand.desk.SentValues;
import hn.aldia.errand.desk.Turn;
import hn.aldia.form.Difference;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Registration;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.AccountEvent.RegistrationRefused.Reason;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.runner.Irreversible;
import hn.aldia.runner.Person;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.Word;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one-a-day step: gate, form, consent, click; and what came of a click that nobody saw the end
 * of.
 *
 * @param display whether a person could see a window
 */
public record Registering(RegistrationSession held, boolean display) {
  /** How long a mail may be on its way that tells whether it went through. */
  private static final Duration ITS_MAIL = Duration.ofMinutes(2);

  /** What is in the mailbox already is read by then. */
  private static final Duration TO_READ = Duration.ofSeconds(10);

  private CaseDesk desk() {
    return held.desk();
  }

  public Turn register(Intent intent) {
    CompletableFuture<Mailbox> mailbox = CompletableFuture.supplyAsync(held.mailroom()::connect);
    RegistrationWindow now = reachPortal(mailbox);
    CompletableFuture<MailWatch> arming =
        CompletableFuture.supplyAsync(() -> held.mailroom().arm(mailbox.join()));
    try {
      form(now);
    } catch (RuntimeException e) {
      var unused = arming.thenAccept(MailWatch::close);
      throw e;
    }
    MailWatch mail = RegistrationSession.joined(arming);
    held.keep(mail);
    if (desk().dryRun()) {
      now.registration().fillForm();
      now.view().picture("registrarse");
      held.finish();
      desk().tell("errand.dry-run");
      return Turn.DONE;
    }
    var asked = new AtomicBoolean();
    Runnable agreement =
        () -> {
          if (asked.compareAndSet(false, true)) {
            agreed(now, mail);
          }
        };
    return send(
        now,
        intent,
        pressed -> new AgreedStep(agreement, new JournalledStep(desk(), pressed, now::moment)));
  }

  /** Until the form is sent nothing is lost with the browser. */
  private void form(RegistrationWindow now) {
    try {
      now.registration().openForm();
    } catch (Trouble trouble) {
      throw held.ended(trouble);
    }
  }

  private Turn send(RegistrationWindow now, Intent first, Function<Intent, Irreversible> step) {
    try {
      Press press =
          Press.until(
              desk(),
              now.scripts(),
              first,
              step,
              () -> now.registration().register(shown -> compare(now, shown)));
      return registered(now, press.intent(), press.answer());
    } catch (StepFailed failed) {
      Optional<Intent> open =
          desk().known().openIntent(Intent.Kind.REGISTER).map(OpenIntent::intent);
      if (open.isEmpty()) {
        throw held.ended(failed);
      }
      if (isSeenThrough(now, open.get(), held.at(), "")) {
        return Turn.GO_ON;
      }
      throw failed;
    }
  }

  private Turn registered(RegistrationWindow now, Intent intent, Answer answer) {
    switch (answer.verdict()) {
      case ACCEPTED -> {
        accepted(now, intent);
        return Turn.GO_ON;
      }
      case ALREADY_REGISTERED -> {
        desk().note(refused(intent, Reason.ALREADY_REGISTERED, answer));
        now.view().picture("correo-ya-registrado");
        throw held.ended(
            Trouble.refused("errand.already-registered", desk().email(), answer.words()));
      }
      case NOT_SENT -> {
        String words = saidBy(now, answer.words());
        throw held.ended(
            now.scripts().seen("not-sent", Trouble.person("errand.register-not-sent", words)));
      }
      case FIELDS_REFUSED -> {
        if (now.registration().showsForm()) {
          desk().note(refused(intent, Reason.OTHER, answer));
          throw refusedByPortal(now, answer.words());
        }
      }
      case SAID_OTHERWISE -> {
        // Words that nobody knows, as of a list that fades, refuse nothing: what comes next proves.
        if (now.registration().comesToWaitForPin()) {
          accepted(now, intent);
          return Turn.GO_ON;
        }
      }
      case TO_BE_CONFIRMED, OUT_OF_ORDER, WRONG_ENTRY, EXPIRED, SILENT -> {
        // Nor does silence, though the form still shows.
      }
    }
    Optional<Object> down =
        answer.is(Answer.Verdict.OUT_OF_ORDER)
            ? Optional.of(answer.words())
            : now.view().siteTrouble().map(Trouble::what);
    if (down.isPresent()
        ? turnsOut(now, intent, held.at())
        : isSeenThrough(now, intent, held.at(), answer.words())) {
      return Turn.GO_ON;
    }
    throw down.map(
            words -> now.scripts().seen("down", Trouble.outside("errand.down-after-click", words)))
        .orElseGet(
            () -> now.scripts().seen("unclear", Trouble.person("errand.unclear", answer.words())));
  }

  /**
   * Whether what nobody saw the end of turns out to have gone through: the page comes that takes
   * the PIN, or the mail that brings it.
   *
   * @param since when it was pressed
   */
  private boolean turnsOut(RegistrationWindow now, Intent intent, Instant since) {
    Optional<PinMails> mails = mails();
    Registration page = now.registration();
    Duration underway = ITS_MAIL.minus(Duration.between(since, held.at()));
    Duration atMost =
        Stream.of(held.mailroom().pinWait(), Collections.max(List.of(underway, TO_READ)))
            .min(Comparator.naturalOrder())
            .get();
    var unused =
        desk()
            .person()
            .during(
                Message.of("errand.awaited-proof", desk().email()),
                atMost,
                () ->
                    now.view()
                        .await(() -> page.waitsForPin() || isProven(mails, Duration.ZERO), atMost));
    return settled(now, intent, mails);
  }

  private boolean settled(RegistrationWindow now, Intent intent, Optional<PinMails> mails) {
    if (now.registration().waitsForPin()) {
      accepted(now, intent);
      return true;
    }
    return isProven(mails, Duration.ZERO) && proven(intent);
  }

  private static boolean isProven(Optional<PinMails> mails, Duration wait) {
    return mails.filter(m -> m.proveTheRegistration(wait)).isPresent();
  }

  /** It went through, whatever the page shows: what takes the PIN is yet to be found. */
  private boolean proven(Intent intent) {
    desk().note(new AccountEvent.Registered(held.at(), intent.id(), desk().email()));
    desk().tell("errand.proven-by-mail", desk().email());
    return true;
  }

  /** A mailbox that cannot be read tells nothing, and keeps nothing from being looked at. */
  private Optional<PinMails> mails() {
    try {
      return Optional.of(held.mails());
    } catch (Trouble unread) {
      desk().person().hears(unread.what());
      return Optional.empty();
    }
  }

  /** The same, where whoever is at the window saw what became of it, and may lead on. */
  private boolean isSeenThrough(RegistrationWindow now, Intent intent, Instant since, String said) {
    Optional<Person> there = now.scripts().person();
    if (there.isEmpty()) {
      return turnsOut(now, intent, since);
    }
    Registration page = now.registration();
    Optional<PinMails> mails = mails();
    Word word =
        new Eyewitness(desk(), there)
            .saw(
                intent,
                Message.of("errand.what-became-of-register"),
                () -> page.waitsForPin() || isProven(mails, Duration.ZERO))
            .orElse(Word.CANNOT_TELL);
    if (settled(now, intent, mails)) {
      return true;
    }
    if (word == Word.REFUSED) {
      desk().noteVoid(intent, "the person saw it refused");
      throw refusedByPortal(now, saidBy(now, said));
    }
    if (word == Word.CANNOT_TELL || !page.isLedToPin()) {
      return false;
    }
    accepted(now, intent);
    return true;
  }

  private Trouble refusedByPortal(RegistrationWindow now, String words) {
    return held.ended(
        now.scripts().seen("refused", Trouble.person("errand.refused-by-portal", words)));
  }

  private static String saidBy(RegistrationWindow now, String words) {
    return words.isBlank() ? RegistrationSession.firstLines(now) : words;
  }

  private AccountEvent.RegistrationRefused refused(Intent intent, Reason reason, Answer answer) {
    return new AccountEvent.RegistrationRefused(held.at(), intent.id(), reason, answer.words());
  }

  private void accepted(RegistrationWindow now, Intent intent) {
    desk()
        .note(
            new AccountEvent.Registered(held.at(), intent.id(), desk().email()),
            new AccountEvent.PinPageKept(held.at(), now.loadId(), Host.note()));
    desk().tell("errand.registered", desk().email());
  }

  /** Nobody knows whether Registrarse was clicked: the page itself and the mailbox tell. */
  public Turn resumeRegistration(AccountStep.ResumeRegistration step) {
    Intent intent = step.open().intent();
    Optional<RegistrationWindow> found = held.attach(null);
    if (found.isEmpty()) {
      boolean proven = isProven(mails(), TO_READ) && proven(intent);
      throw held.died(Message.of(proven ? "errand.page-gone-registered" : "errand.page-gone"));
    }
    RegistrationWindow now = found.get();
    if (now.isStill(step.open().details()) && now.registration().showsForm()) {
      desk().noteVoid(intent, "the form is still unsent");
      held.finish();
      return Turn.GO_ON;
    }
    if (now.registration().comesToWaitForPin()) {
      accepted(now, intent);
      return Turn.GO_ON;
    }
    // Nobody knows whether it was pressed: not before the next day on which the office could tell.
    LocalDate tomorrow = HondurasTime.day(step.open().since()).plusDays(1);
    LocalDate again = HondurasTime.nextBankDays(tomorrow, 1).get(0);
    if (!HondurasTime.day(held.at()).isBefore(again)) {
      // Its PIN, if there was one, died with that day: nothing speaks against another registration.
      now.view().evidence("unclear");
      desk()
          .note(
              new AccountEvent.PinPageDied(held.at(), RegistrationSession.firstLines(now), again));
      held.finish();
      return Turn.GO_ON;
    }
    if (isSeenThrough(now, intent, step.open().since(), "")) {
      return Turn.GO_ON;
    }
    throw now.scripts()
        .seen(
            "unclear",
            Trouble.person(
                "errand.still-unclear",
                RegistrationSession.firstLines(now),
                HondurasTime.said(again)));
  }

  /** Mailbox and portal side by side; all that blocks is said at once. */
  private RegistrationWindow reachPortal(CompletableFuture<Mailbox> mailbox) {
    var findings = new ArrayList<Finding>(new Gate(desk(), display).local());
    RegistrationWindow now = null;
    try {
      now = held.open();
      now.registration().reachPortal();
    } catch (Trouble trouble) {
      if (now != null) {
        now.scripts().seen("portal", trouble);
      }
      findings.add(Finding.block("portal", trouble));
    }
    try {
      Mailbox read = RegistrationSession.joined(mailbox);
      findings.addAll(Gate.mailbox(read.folders(), read.junkFolder().isPresent()));
    } catch (Trouble trouble) {
      findings.add(Finding.block("mailbox", trouble));
    }
    if (findings.stream().anyMatch(Finding::blocks) || now == null) {
      held.finish();
      var unused = mailbox.thenAccept(Mailbox::close);
      Gate.check(findings);
    }
    findings.stream()
        .filter(f -> f.weight() == Finding.Weight.WARN)
        .forEach(f -> desk().person().hears(f.warning()));
    return Objects.requireNonNull(now);
  }

  private void compare(RegistrationWindow now, List<Difference> shown) {
    try {
      now.scripts().refuse(shown);
    } catch (Trouble differs) {
      throw held.ended(differs);
    }
  }

  /** The form is filled in: it is seen as it would be sent. */
  private void agreed(RegistrationWindow now, MailWatch mail) {
    now.view().picture("registrarse");
    try {
      now.scripts()
          .consent(
              Message.of("errand.ask-register", desk().email()),
              SentValues.toRegister(desk().settings()));
    } catch (Trouble no) {
      throw held.ended(no);
    }
    desk().note(new AccountEvent.MailboxArmed(held.at(), Marks.write(mail.armedAt())));
  }
}
