package hn.aldia.mail.mailbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.outbox.Sender;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries the mail servers without reading or sending anything. */
public record MailDoctor(Clock clock) {
  public MailFacts check(MailServer imap, @Nullable MailServer smtp) {
    Optional<Trouble> sending = smtp == null ? Optional.empty() : trySending(smtp);
    try (Mailbox mailbox = Mailbox.connect(imap, clock)) {
      return new MailFacts(
          Optional.empty(), mailbox.folders(), mailbox.junkFolder(), sending, smtp != null);
    } catch (Trouble trouble) {
      return new MailFacts(
          Optional.of(trouble), List.of(), Optional.empty(), sending, smtp != null);
    }
  }

  private Optional<Trouble> trySending(MailServer smtp) {
    try {
      new Sender(smtp, null, clock).tryConnection();
      return Optional.empty();
    } catch (Trouble trouble) {
      return Optional.of(trouble);
    }
  }
}
