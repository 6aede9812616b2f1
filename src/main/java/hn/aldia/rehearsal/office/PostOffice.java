package hn.aldia.rehearsal.office;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hn.aldia.rehearsal.portal.Fixtures;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The bundled mail server: IMAP (with IDLE) and SMTP, in the clear, on free loopback ports. */
public final class PostOffice implements Postman, AutoCloseable {
  public static final String HOST = Fixtures.HOST;

  private static final int TRIES = 3;

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP)
          });

  PostOffice() {
    server.start();
  }

  /** The user name is the address. */
  public void addMailbox(String address, String password) {
    server.setUser(address, address, password);
  }

  /** By SMTP, as it would come from outside. */
  @Override
  public void deliver(MimeMessage mail) throws MessagingException {
    deliver(mail, mail.getAllRecipients());
  }

  /** Whatever its own To says. */
  public void deliver(MimeMessage mail, Address... mailboxes) throws MessagingException {
    var settings = new Properties();
    settings.put("mail.smtp.host", HOST);
    settings.put("mail.smtp.port", Integer.toString(smtpPort()));
    for (int tries = 1; ; tries++) {
      try (Transport smtp = Session.getInstance(settings).getTransport("smtp")) {
        smtp.connect();
        smtp.sendMessage(mail, mailboxes);
        return;
      } catch (MessagingException e) {
        // On a machine out of breath GreenMail drops a connection before it took the mail.
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  public int imapPort() {
    return server.getImap().getPort();
  }

  public int smtpPort() {
    return server.getSmtp().getPort();
  }

  /** All mails that lie in this mailbox; empty when there is no such mailbox. */
  List<MimeMessage> inbox(String address) {
    GreenMailUser user = server.getUserManager().getUserByEmail(address);
    if (user == null) {
      return List.of();
    }
    try {
      List<StoredMessage> stored =
          server.getManagers().getImapHostManager().getInbox(user).getMessages();
      // GreenMail's own, which a delivery may change at this moment.
      synchronized (stored) {
        return List.of(stored.toArray(StoredMessage[]::new)).stream()
            .map(StoredMessage::getMimeMessage)
            .toList();
      }
    } catch (FolderException e) {
      throw new IllegalStateException("no inbox for " + address, e);
    }
  }

  /** All mails that it took, from the portal and from others. */
  public List<MimeMessage> received() {
    return Stream.of(server.getReceivedMessages()).toList();
  }

  /** Waits until so many mails came in all; false: they did not. */
  public boolean awaitMails(int atLeast, Duration atMost) {
    return server.waitForIncomingEmail(atMost.toMillis(), atLeast);
  }

  @Override
  public void close() {
    server.stop();
  }
}
