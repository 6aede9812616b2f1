package hn.aldia.rehearsal;

import hn.aldia.rehearsal.office.BundledOffice;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the newest PIN out of the bundled mail server, waiting for its mail. */
public final class MailedPin {
  private static final Pattern CODE = Pattern.compile("<u>([A-Z0-9]{10})</u>");

  private final BundledOffice office;

  public MailedPin(BundledOffice office) {
    this.office = office;
  }

  /** The newest PIN for this address, once the office has mailed so many PINs in all. */
  public String of(String address, int mails) {
    if (!office.post().awaitMails(mails, Duration.ofSeconds(10))) {
      throw new AssertionError("no PIN was mailed to " + address);
    }
    List<String> codes =
        office.post().received().stream()
            .filter(m -> isTo(m, address))
            .map(MailedPin::code)
            .toList();
    return codes.get(codes.size() - 1);
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String code(MimeMessage mail) {
    try {
      var code = CODE.matcher((String) mail.getContent());
      if (!code.find()) {
        throw new AssertionError("no code in the mail");
      }
      return code.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
