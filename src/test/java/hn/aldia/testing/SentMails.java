package hn.aldia.testing;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.PostOffice;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/**
 * The applicant's folder of sent mails at the bundled office, as their own mail program fills it.
 */
public record SentMails(BundledOffice office, String address) {
  public static SentMails of(BundledOffice office, String address) {
    return new SentMails(office, address);
  }

  public void keep(MimeMessage mail) throws MessagingException {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect(PostOffice.HOST, office.post().imapPort(), address, AldiaHome.MAIL_PASSWORD);
      Folder sent = store.getFolder("Sent");
      if (!sent.exists()) {
        sent.create(Folder.HOLDS_MESSAGES);
      }
      var copy = new MimeMessage(mail);
      copy.removeHeader("Received");
      sent.appendMessages(new MimeMessage[] {copy});
    }
  }
}
