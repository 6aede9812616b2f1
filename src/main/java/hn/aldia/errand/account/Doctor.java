package hn.aldia.errand.account;

import hn.aldia.config.applicant.Need;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.settings.MailSettings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.mail.mailbox.MailArchive;
import hn.aldia.mail.mailbox.MailDoctor;
import hn.aldia.mail.mailbox.MailFacts;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.renewal.Account;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The gate of the one-a-day step, looked at without taking the step (ARCHITECTURE.md, Gate). */
public record Doctor(PortalDoor door, boolean display) {
  private CaseDesk desk() {
    return door.desk();
  }

  /**
   * Goes through all, in the order in which a person would mend it.
   *
   * @param findings told at once what is found: mailbox and portal may take their time
   */
  public void look(Consumer<Finding> findings) {
    List<Problem> missing = desk().settings().missingFor(Need.REGISTER);
    findings.accept(
        missing.isEmpty()
            ? Finding.good("applicant", Message.of("errand.applicant-complete"))
            : Finding.block("applicant", new SettingsException(missing)));
    findings.accept(account());
    if (missing.isEmpty()) {
      request().ifPresent(findings);
    }
    mailbox(findings);
    try {
      new Entrance(door).reachPortal();
      findings.accept(
          Finding.good(
              "portal",
              Message.of(
                  "errand.portal-reached",
                  desk().settings().settings().portal().url().toString())));
    } catch (Trouble trouble) {
      findings.accept(Finding.block("portal", trouble));
    }
    new Gate(desk(), display).local().forEach(findings);
  }

  /** What filing the request will need: told now, while there is time. */
  private Optional<Finding> request() {
    List<String> open =
        Need.APPLY.fields().stream()
            .filter(desk().settings().gaps()::containsKey)
            .map(field -> desk().words().say("errand.field." + field))
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.warn(
                "request",
                Message.of("errand.request-incomplete", String.join(", ", open)),
                Message.of("errand.request-incomplete-fix", desk().file().caseId())));
  }

  private Finding account() {
    Account.State state = desk().known().account().state();
    return state == Account.State.NONE || state == Account.State.PIN_PAGE_DEAD
        ? Finding.good("account", Message.of("errand.account-none"))
        : Finding.warn(
            "account",
            Message.of("errand.account-there", desk().known().stage().said()),
            Message.of("errand.account-there-fix"));
  }

  private void mailbox(Consumer<Finding> findings) {
    MailFacts facts;
    MailSettings mail = desk().settings().settings().mail();
    try {
      facts = new MailDoctor(desk().clock()).check(mail.requireImap(), mail.smtp());
    } catch (Trouble trouble) {
      findings.accept(Finding.block("mailbox", trouble));
      return;
    }
    if (facts.imap().isPresent()) {
      findings.accept(Finding.block("mailbox", facts.imap().get()));
      return;
    }
    Gate.mailbox(facts.folders(), facts.junkFolder().isPresent()).forEach(findings);
    findings.accept(
        Finding.good(
            "own-server",
            new MailArchive(desk().settings().folder().mail())
                .ownServer(mail.requireImap(), new TrustedDomains(mail.trustedDomains()))
                .map(id -> Message.of("errand.own-server", id))
                .orElseGet(() -> Message.of("errand.own-server-unknown"))));
    findings.accept(sending(facts));
  }

  private static Finding sending(MailFacts facts) {
    if (!facts.smtpChecked()) {
      return Finding.warn(
          "smtp", Message.of("errand.smtp-none"), Message.of("errand.smtp-none-fix"));
    }
    return facts
        .smtp()
        .map(t -> Finding.warn("smtp", t.what(), t.remedy()))
        .orElseGet(() -> Finding.good("smtp", Message.of("errand.smtp-works")));
  }
}
