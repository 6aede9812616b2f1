package hn.aldia.mail.outbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.MailConnector;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Sends the applicant's letters, each over a connection of its own. Knows no consent and no intent:
 * who calls it has both. May be called by any thread.
 */
public record Sender(MailServer smtp, @Nullable MailServer imap, Clock clock, Cadence cadence) {
  /** What RFC 5321 (4.5.3.2.6) grants a server for the answer to the last line. */
  private static final Duration ANSWER = Duration.ofMinutes(10);

  /**
   * @param imap where the sent mails are; null: no copy is kept, and none can be searched for
   */
  public Sender(MailServer smtp, @Nullable MailServer imap, Clock clock) {
    this(smtp, imap, clock, Cadence.STANDARD);
  }

  /** As {@link #send(Outgoing, Milestones)}, with nothing written down in between. */
  public Optional<Message> send(Outgoing letter) {
    return send(letter, Milestones.UNNOTED);
  }

  /**
   * Sends the letter, then puts a copy among the sent mails, unless the server does so itself. A
   * copy that fails is a warning only.
   *
   * @return that no copy lies in the folder of sent mails, and why
   * @throws NotSent when it is certain that it was not sent: this alone may void an intent. What is
   *     wrong with encryption and what a secret's source throws come before {@link
   *     Milestones#handingOver}
   * @throws Trouble {@code mail.outcome-unknown} when the server may have taken it: it must not be
   *     sent again before {@link #alreadySent} or a person has told
   * @throws Trouble when it took it, and the milestone failed
   */
  public Optional<Message> send(Outgoing letter, Milestones milestones) {
    Session session = session(ANSWER);
    try {
      MimeLetter mime = MimeLetter.of(session, letter);
      byte[] bytes = mime.bytes();
      var connection = new TrackedSmtpTransport(session, milestones);
      try {
        hand(mime, letter, bytes.length, connection);
      } finally {
        close(connection);
      }
      RuntimeException unnoted = noted(milestones);
      Optional<Message> warning = copy(letter, bytes);
      if (unnoted != null) {
        throw Trouble.person(
                "mail.sent-not-noted",
                smtp.host(),
                letter.occasion().to().address(),
                String.valueOf(unnoted.getMessage()))
            .because(unnoted);
      }
      return warning;
    } catch (MessagingException e) {
      throw new SmtpFailure(smtp).ofSending(e, false, letter, 0);
    }
  }

  private void hand(MimeLetter mime, Outgoing letter, int size, TrackedSmtpTransport connection)
      throws MessagingException {
    var failure = new SmtpFailure(smtp);
    try {
      new MailConnector(smtp, "smtp").connect(connection);
    } catch (MessagingException e) {
      throw failure.ofConnecting(e);
    }
    refuseTooLarge(connection, size);
    try {
      connection.sendMessage(mime, mime.getAllRecipients());
    } catch (MessagingException e) {
      throw failure.ofSending(e, connection.begun(), letter, size);
    }
  }

  /** The copy is made all the same: by it the next run knows that the letter went. */
  private static @Nullable RuntimeException noted(Milestones milestones) {
    try {
      milestones.accepted();
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  /** Whether a letter was sent is not decided by how the server says good-bye. */
  private static void close(TrackedSmtpTransport connection) {
    try {
      connection.close();
    } catch (MessagingException e) {
      // The connection is gone, which is what was wanted.
    }
  }

  /**
   * Looks for a letter among the sent mails.
   *
   * @throws Trouble when the mailbox cannot be read
   */
  public AlreadySent alreadySent(String messageId) {
    if (imap == null) {
      return AlreadySent.UNKNOWABLE;
    }
    try (SentBox box = SentBox.open(imap, smtp, cadence, clock)) {
      return box.search(messageId);
    }
  }

  /**
   * Connects and logs in, and sends nothing.
   *
   * @throws Trouble as {@link #send} does
   */
  public void tryConnection() {
    var unused = limit();
  }

  /** How large a letter the server takes, in bytes, where it says so. */
  public OptionalLong limit() {
    var connection = new TrackedSmtpTransport(session(cadence.patience()), Milestones.UNNOTED);
    try {
      new MailConnector(smtp, "smtp").connect(connection);
      return announced(connection);
    } catch (MessagingException e) {
      throw new SmtpFailure(smtp).ofConnecting(e);
    } finally {
      close(connection);
    }
  }

  private static OptionalLong announced(TrackedSmtpTransport connection) {
    String told = connection.getExtensionParameter("SIZE");
    return told != null && told.strip().matches("[1-9]\\d{0,17}")
        ? OptionalLong.of(Long.parseLong(told.strip()))
        : OptionalLong.empty();
  }

  private Session session(Duration answer) {
    Session session = new MailConnector(smtp, "smtp").session(cadence.patience(), answer);
    // Else the name of this computer would stand in the mail's head.
    session.getProperties().setProperty("mail.smtp.localhost", "[127.0.0.1]");
    session.getProperties().setProperty("mail.smtp.quitwait", "false");
    return session;
  }

  private void refuseTooLarge(TrackedSmtpTransport connection, long size) {
    OptionalLong limit = announced(connection);
    if (limit.isPresent() && size > limit.getAsLong()) {
      throw NotSent.tooLarge(smtp.host(), size, "SIZE " + limit.getAsLong(), null);
    }
  }

  private Optional<Message> copy(Outgoing letter, byte[] bytes) {
    if (imap == null) {
      return Optional.of(Message.of("mail.no-sent-folder"));
    }
    try (SentBox box = SentBox.open(imap, smtp, cadence, clock)) {
      return box.keep(letter.messageId(), letter.occasion().date(), bytes)
          ? Optional.empty()
          : Optional.of(Message.of("mail.no-sent-folder"));
    } catch (Trouble trouble) {
      return Optional.of(Message.of("mail.copy-not-kept", trouble.what()));
    }
  }
}
