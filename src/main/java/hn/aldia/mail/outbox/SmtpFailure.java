package hn.aldia.mail.outbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.MailConnector;
import hn.aldia.mail.imap.MailServerUnreachable;
import hn.aldia.mail.imap.NotLetIn;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.words.Trouble;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What the failures of an SMTP server mean. */
record SmtpFailure(MailServer server) {
  /** While connecting and logging in. */
  Trouble ofConnecting(MessagingException failure) {
    Trouble trouble = new MailConnector(server, "smtp").explain(failure);
    return trouble instanceof NotLetIn || trouble instanceof MailServerUnreachable
        ? notSent(failure, said(trouble.key()), trouble.what().args().toArray())
        : trouble;
  }

  /** The same of sending: {@code mail.unreachable} is {@code mail.sending-unreachable}. */
  private static String said(String ofReading) {
    return ofReading.replace("mail.", "mail.sending-");
  }

  /**
   * @param handedOver whether the last line was written
   */
  Trouble ofSending(MessagingException failure, boolean handedOver, Outgoing letter, long size) {
    String officer = letter.occasion().to().address();
    Optional<SMTPAddressFailedException> recipient =
        among(failure, SMTPAddressFailedException.class);
    Optional<SMTPSenderFailedException> sender = among(failure, SMTPSenderFailedException.class);
    Optional<SMTPSendFailedException> said = among(failure, SMTPSendFailedException.class);
    int code =
        recipient
            .map(SMTPAddressFailedException::getReturnCode)
            .or(() -> sender.map(SMTPSenderFailedException::getReturnCode))
            .or(() -> said.map(SMTPSendFailedException::getReturnCode))
            .orElse(-1);
    String answer = answer(failure);
    if (handedOver && code < 400) {
      return Trouble.person("mail.outcome-unknown", server.host(), officer, answer)
          .because(failure);
    }
    SmtpReply reply = SmtpReply.of(answer, stage(recipient.isPresent(), sender.isPresent()));
    if (code >= 400 && reply == SmtpReply.TOO_LARGE) {
      return NotSent.tooLarge(server.host(), size, answer, failure);
    }
    if (code >= 400 && reply == SmtpReply.BOX_FULL) {
      return notSent(failure, "mail.officer-box-full", server.host(), officer, answer);
    }
    if (code >= 400 && code < 500) {
      return notSent(failure, "mail.sending-deferred", server.host(), answer);
    }
    if (recipient.isPresent() && code >= 400) {
      return notSent(failure, "mail.recipient-refused", server.host(), officer, answer);
    }
    if (code == 530 || code == 535) {
      return notSent(failure, "mail.sending-login-refused", server.host(), server.user(), answer);
    }
    if (sender.isPresent() && code >= 400) {
      String from = letter.occasion().from().address();
      return notSent(failure, "mail.sender-refused", server.host(), from, answer);
    }
    String port = Integer.toString(server.port());
    return code >= 400
        ? notSent(failure, "mail.letter-refused", server.host(), answer)
        : notSent(failure, "mail.sending-unreachable", server.host(), port, answer);
  }

  private static NotSent notSent(Throwable failure, String key, Object... args) {
    return new NotSent(Trouble.Kind.OUTSIDE, failure, key, args);
  }

  private static SmtpReply.Stage stage(boolean recipient, boolean sender) {
    if (recipient) {
      return SmtpReply.Stage.RECIPIENT;
    }
    return sender ? SmtpReply.Stage.SENDER : SmtpReply.Stage.LETTER;
  }

  /** What the server said: the innermost message, where Angus wraps its answers. */
  private static String answer(MessagingException failure) {
    String said = "";
    for (Exception e = failure; e != null; e = next(e)) {
      said = e.getMessage() == null ? said : e.getMessage().strip();
    }
    return said;
  }

  private static <T> Optional<T> among(MessagingException failure, Class<T> kind) {
    for (Exception e = failure; e != null; e = next(e)) {
      if (kind.isInstance(e)) {
        return Optional.of(kind.cast(e));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException m ? m.getNextException() : null;
  }
}
