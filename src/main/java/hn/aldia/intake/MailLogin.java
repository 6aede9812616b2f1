package hn.aldia.intake;

import hn.aldia.config.oauth.AccessToken;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.config.settings.MailProvider;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailSettings;
import hn.aldia.mail.mailbox.MailDoctor;
import hn.aldia.mail.mailbox.MailFacts;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the mailbox's password, tries it, and keeps one that works. */
record MailLogin(Conversation with, MailDoctor doctor) {
  /** Whether the person goes on; false: they left. */
  boolean ask(MailSettings mail) {
    MailServer imap = mail.imap();
    if (imap == null) {
      with.says(Message.of("intake.mail-later"));
      return true;
    }
    Optional<StoredSecret> kept = imap.kept();
    if (kept.isEmpty()) {
      with.says(Message.of("intake.mail-elsewhere", imap.password().described()));
      return true;
    }
    if (kept.get().kept().isPresent()) {
      with.says(Message.of("intake.mail-kept", imap.user()));
      return true;
    }
    if (imap.token().isPresent()) {
      return signedIn(imap, mail.smtp(), imap.token().get());
    }
    MailProvider.ofServer(imap.host())
        .ifPresent(known -> with.says(Message.of("intake.mail-help", known.help())));
    return untilItWorks(imap, mail.smtp(), kept.get());
  }

  /** At the provider's own page: this program never sees the password. */
  private boolean signedIn(MailServer imap, @Nullable MailServer smtp, AccessToken token) {
    with.says(Message.of("intake.mail-sign-in", imap.user()));
    while (true) {
      Optional<String> typed = with.asks(Message.of("intake.ask.SIGN_IN"), "");
      if (typed.isEmpty()) {
        return false;
      }
      if (!typed.get().isBlank()) {
        with.says(Message.of("intake.mail-later"));
        return true;
      }
      try {
        token.signIn(with.signInPage(imap.user()));
      } catch (Trouble trouble) {
        with.says(Message.of("intake.mail-not-signed-in", trouble.what(), trouble.remedy()));
        if (trouble.kind() == Trouble.Kind.SETTINGS) {
          // Pressing Enter again would not mend it.
          with.says(Message.of("intake.mail-later"));
          return true;
        }
        continue;
      }
      with.says(Message.of("intake.mail-trying", imap.host()));
      MailFacts facts = doctor.check(imap, smtp);
      Optional<Trouble> reading = facts.imap();
      with.says(
          reading
              .map(t -> Message.of("intake.mail-not-signed-in", t.what(), t.remedy()))
              .orElseGet(() -> works(facts)));
      return true;
    }
  }

  private static Message works(MailFacts facts) {
    return facts
        .smtp()
        .map(t -> Message.of("intake.mail-reads-only", t.what()))
        .orElseGet(() -> Message.of("intake.mail-works"));
  }

  private boolean untilItWorks(MailServer imap, @Nullable MailServer smtp, StoredSecret stored) {
    while (true) {
      Optional<Secret> typed = with.asksUnseen(Message.of("intake.ask.MAILBOX", imap.user()));
      if (typed.isEmpty()) {
        return false;
      }
      if (typed.get().reveal().isBlank()) {
        with.says(Message.of("intake.mail-later"));
        return true;
      }
      with.says(Message.of("intake.mail-trying", imap.host()));
      var given = new Given(typed.get());
      MailFacts facts =
          doctor.check(imap.withPassword(given), smtp == null ? null : smtp.withPassword(given));
      if (facts.imap().isEmpty()) {
        stored.keep(typed.get());
        with.says(works(facts));
        return true;
      }
      Trouble trouble = facts.imap().get();
      with.says(Message.of("intake.mail-refused", trouble.what(), trouble.remedy()));
    }
  }

  /** As it was typed a moment ago. */
  private record Given(Secret secret) implements SecretSource {
    @Override
    public Secret fetch() {
      return secret;
    }

    @Override
    public String described() {
      return "•••";
    }
  }
}
