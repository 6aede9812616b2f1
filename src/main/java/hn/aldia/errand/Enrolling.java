package hn.aldia.errand;

import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.inm.Registration;
import hn.aldia.mail.MailArchive;
import hn.aldia.mail.MailWatch;
import hn.aldia.mail.Mailbox;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.AccountEvent.RegistrationRefused.Reason;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.StepFailed;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The acts from "not registered" to "password set". What is held open between them (browser,
 * mailbox) is opened by the first act that needs it, found again where an earlier run left it, and
 * let go only when the password is accepted.
 */
final class Enrolling implements AutoCloseable {
  private final Parts parts;
  private final boolean display;
  private @Nullable Window window;
  private @Nullable MailWatch mail;

  Enrolling(Parts parts, boolean display) {
    this.parts = parts;
    this.display = display;
  }

  /** Gate, consent, form, click. */
  Turn register(Intent intent) {
    CompletableFuture<Mailbox> mailbox = CompletableFuture.supplyAsync(this::connect);
    Window now = reachPortal(mailbox);
    Message question = Message.of("errand.ask-register", parts.email());
    if (!parts.dryRun()) {
      consent(question);
    }
    CompletableFuture<MailWatch> arming = CompletableFuture.supplyAsync(() -> arm(mailbox.join()));
    try {
      form(now);
    } catch (RuntimeException e) {
      var unused = arming.thenAccept(MailWatch::close);
      throw e;
    }
    mail = joined(arming);
    parts.file().append(new AccountEvent.MailboxArmed(at(), Marks.write(mail.armedAt())));
    now.scripts().journal(new JournalledStep(parts, intent));
    if (parts.dryRun()) {
      now.registration().fillForm();
      now.view().picture("registrarse");
      finish();
      parts.person().hears(Message.of("errand.dry-run"));
      return Turn.DONE;
    }
    return registered(now, intent, send(now));
  }

  /** Until the form is sent nothing is lost with the browser. */
  private void form(Window now) {
    try {
      now.registration().openForm();
      now.view().picture("registrarse");
    } catch (Trouble trouble) {
      finish();
      throw trouble;
    }
  }

  private Answer send(Window now) {
    try {
      return now.registration().register();
    } catch (StepFailed failed) {
      if (parts.file().now().openIntents().isEmpty()) {
        finish();
      }
      throw failed;
    }
  }

  private Turn registered(Window now, Intent intent, Answer answer) {
    switch (answer.verdict()) {
      case ACCEPTED -> {
        accepted(now, intent);
        return Turn.GO_ON;
      }
      case ALREADY_REGISTERED -> {
        parts.file().append(refused(intent, Reason.ALREADY_REGISTERED, answer));
        now.view().picture("correo-ya-registrado");
        finish();
        throw Stopped.alreadyRegistered(parts.email(), answer.words());
      }
      case WRONG_ENTRY, EXPIRED, SAID_OTHERWISE -> {
        if (now.registration().showsForm()) {
          parts.file().append(refused(intent, Reason.OTHER, answer));
          Stopped refused = withEvidence(now, Stopped.refusedByPortal(answer.words()), "refused");
          finish();
          throw refused;
        }
      }
      case OUT_OF_ORDER -> throw withEvidence(now, Stopped.downAfterClick(answer.words()), "down");
      case SILENT -> {
        if (now.registration().showsForm() && !now.acted("Registrarse")) {
          parts
              .file()
              .append(new CaseEvent.IntentVoided(at(), intent.id(), "the form was never sent"));
        }
      }
    }
    now.view()
        .siteTrouble()
        .ifPresent(
            down -> {
              throw withEvidence(now, Stopped.downAfterClick(down.what()), "down");
            });
    throw withEvidence(now, Stopped.unclear(answer.words()), "unclear");
  }

  private AccountEvent.RegistrationRefused refused(Intent intent, Reason reason, Answer answer) {
    return new AccountEvent.RegistrationRefused(at(), intent.id(), reason, answer.words());
  }

  private void accepted(Window now, Intent intent) {
    parts
        .file()
        .append(
            new AccountEvent.Registered(at(), intent.id(), parts.email()),
            new AccountEvent.PinPageKept(at(), now.loadId(), "browser/kept"));
    parts.person().hears(Message.of("errand.registered", parts.email()));
  }

  /** Nobody knows whether Registrarse was clicked: the page itself and the mailbox tell. */
  Turn resumeRegistration(AccountStep.ResumeRegistration step) {
    Intent intent = step.open().intent();
    Optional<Window> found = attach(null);
    if (found.isEmpty()) {
      throw died(Message.of("errand.page-gone"));
    }
    Window now = found.get();
    if (now.registration().waitsForPin()) {
      accepted(now, intent);
      return Turn.GO_ON;
    }
    if (now.registration().showsForm() && !now.acted("Registrarse")) {
      parts
          .file()
          .append(new CaseEvent.IntentVoided(at(), intent.id(), "the form is still unsent"));
      finish();
      return Turn.GO_ON;
    }
    if (now.registration().comesToWaitForPin()) {
      accepted(now, intent);
      return Turn.GO_ON;
    }
    LocalDate again = HondurasTime.day(step.open().since()).plusDays(1);
    if (!HondurasTime.day(at()).isBefore(again)) {
      // Its PIN, if there was one, died with that day: nothing speaks against another registration.
      now.view().evidence("unclear");
      parts.file().append(new AccountEvent.PinPageDied(at(), firstLines(now), again));
      finish();
      return Turn.GO_ON;
    }
    throw withEvidence(
        now, Stopped.stillUnclear(firstLines(now), HondurasTime.said(again)), "unclear");
  }

  /** Waits for the PIN and types it into the page that asked for it. */
  Turn pin(@Nullable String loadId, Account account) {
    Window now = attach(loadId).orElseThrow(() -> died(Message.of("errand.page-gone")));
    Registration registration = now.registration();
    if (registration.isInside() || passwordIsAsked(now)) {
      String message = account.pinMessage() == null ? "" : account.pinMessage().messageId();
      parts.file().append(new AccountEvent.PinAccepted(at(), message));
      return Turn.GO_ON;
    }
    if (loadId != null && !loadId.equals(now.loadId())) {
      throw died(Message.of("errand.page-reloaded"));
    }
    if (!registration.waitsForPin()) {
      throw died(Message.of("errand.page-shows", firstLines(now)));
    }
    registration.prepareForPin();
    return new PinRace(parts, now, mail(account)).run(account, this::at, this::died);
  }

  /**
   * Where all four boxes stand there from the start, only the click tells that the PIN was sent.
   */
  private static boolean passwordIsAsked(Window now) {
    return now.registration().asksForNewPassword()
        && (now.view().boxes() < 4 || now.acted("Iniciar Session"));
  }

  /** After the PIN the portal may show another page for it: whatever is open is the one. */
  Turn setPassword(Intent intent) {
    Window now = attach(null).orElseThrow(() -> died(Message.of("errand.page-gone")));
    if (now.registration().isInside()) {
      return enrolled(now, intent);
    }
    now.scripts().secret("password", new PortalPassword(parts).toSet());
    now.scripts().journal(new JournalledStep(parts, intent));
    Answer answer = now.registration().setPassword();
    if (answer.is(Verdict.ACCEPTED)) {
      return enrolled(now, intent);
    }
    if (saysNo(answer) && now.registration().asksForNewPassword()) {
      parts.file().append(new CaseEvent.IntentVoided(at(), intent.id(), answer.words()));
    }
    throw withEvidence(now, Stopped.passwordNotTaken(answer.words()), "password-not-taken");
  }

  /** The page tells whether the password was taken; if it is gone, signing in does. */
  Turn resumePassword(AccountStep.ResumePassword step) {
    Intent intent = step.open().intent();
    Optional<Window> found = attach(null);
    if (found.isPresent()) {
      Window now = found.get();
      if (now.registration().asksForNewPassword()) {
        parts
            .file()
            .append(new CaseEvent.IntentVoided(at(), intent.id(), "the page still asks for it"));
        return Turn.GO_ON;
      }
      if (now.registration().isInside() || now.registration().waitsForPin()) {
        return enrolled(now, intent);
      }
      finish();
    }
    Answer answer = new Entrance(parts).signIn(new PortalPassword(parts).stored());
    if (answer.is(Verdict.ACCEPTED)) {
      parts.file().append(new AccountEvent.Enrolled(at(), intent.id()));
      return Turn.GO_ON;
    }
    if (!saysNo(answer)) {
      throw Stopped.passwordUnclear(answer.words());
    }
    Trouble dead = died(Message.of("errand.page-gone"));
    parts.file().append(new CaseEvent.IntentVoided(at(), intent.id(), answer.words()));
    throw dead;
  }

  private static boolean saysNo(Answer answer) {
    return !answer.is(Verdict.SILENT) && !answer.is(Verdict.OUT_OF_ORDER);
  }

  private Turn enrolled(Window now, Intent intent) {
    parts.file().append(new AccountEvent.Enrolled(at(), intent.id()));
    now.view().picture("lista-de-solicitudes");
    finish();
    return Turn.GO_ON;
  }

  /** Mailbox and portal side by side; all that blocks is said at once. */
  private Window reachPortal(CompletableFuture<Mailbox> mailbox) {
    var findings = new ArrayList<Finding>(new Gate(parts, display).local());
    Window now = null;
    try {
      now = Window.open(parts);
      window = now;
      now.registration().reachPortal();
    } catch (Trouble trouble) {
      if (now != null && trouble.evidence().isEmpty()) {
        now.view().evidence("portal").forEach(trouble::attach);
      }
      findings.add(Finding.block("portal", trouble));
    }
    try {
      findings.addAll(Gate.mailbox(joined(mailbox)));
    } catch (Trouble trouble) {
      findings.add(Finding.block("mailbox", trouble));
    }
    if (findings.stream().anyMatch(Finding::blocks) || now == null) {
      finish();
      Gate.check(findings);
    }
    findings.stream()
        .filter(f -> f.weight() == Finding.Weight.WARN)
        .forEach(f -> parts.person().hears(f.warning()));
    return Objects.requireNonNull(now);
  }

  Stopped alreadyRegistered(String words) {
    return Stopped.alreadyRegistered(parts.email(), words);
  }

  Stopped tooEarly(LocalDate day) {
    return Stopped.tooEarly(parts.words().say(HondurasTime.said(day)));
  }

  private void consent(Message question) {
    if (parts.person().consents(question) != Person.Consent.GIVEN) {
      finish();
      throw Stopped.noConsent(question);
    }
  }

  private Optional<Window> attach(@Nullable String loadId) {
    if (window == null) {
      Optional<Window> found = Window.find(parts, loadId);
      found.ifPresent(w -> parts.person().hears(Message.of("errand.page-found")));
      window = found.orElse(null);
    }
    return Optional.ofNullable(window);
  }

  private MailWatch mail(Account account) {
    if (mail == null) {
      String marks = account.mailboxMarks();
      try (Mailbox mailbox = connect()) {
        mail =
            marks == null ? mailbox.arm(archive()) : mailbox.resume(Marks.read(marks), archive());
      }
    }
    return mail;
  }

  private static <T> T joined(CompletableFuture<T> beside) {
    try {
      return beside.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  private MailWatch arm(Mailbox mailbox) {
    try (mailbox) {
      return mailbox.arm(archive());
    }
  }

  private Mailbox connect() {
    return Mailbox.connect(parts.settings().settings().mail().requireImap(), parts.clock());
  }

  private MailArchive archive() {
    return new MailArchive(parts.settings().folder().mail());
  }

  /** Journals that the page is gone, and says from which day on it can be tried again. */
  private Trouble died(Message seen) {
    LocalDate from = HondurasTime.day(at()).plusDays(1);
    parts.file().append(new AccountEvent.PinPageDied(at(), seen.toString(), from));
    Trouble trouble =
        Stopped.pinPageDied(parts.words().say(seen), parts.words().say(HondurasTime.said(from)));
    if (window != null && !window.isGone()) {
      window.view().evidence("pin-page-died").forEach(trouble::attach);
    }
    finish();
    return trouble;
  }

  private static <T extends Trouble> T withEvidence(Window now, T trouble, String name) {
    now.view().evidence(name).forEach(trouble::attach);
    return trouble;
  }

  private static String firstLines(Window now) {
    return now.view().text().lines().limit(5).reduce((a, b) -> a + " · " + b).orElse("");
  }

  private Instant at() {
    return parts.clock().instant();
  }

  private void finish() {
    if (window != null) {
      window.finish();
      window = null;
    }
  }

  /** Lets go of everything; a page that still waits for something stays open. */
  @Override
  public void close() {
    if (mail != null) {
      mail.close();
    }
    if (window == null) {
      return;
    }
    if (parts.file().now().account().needsItsPage()) {
      window.close();
    } else {
      finish();
    }
  }
}
