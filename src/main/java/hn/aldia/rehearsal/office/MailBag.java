package hn.aldia.rehearsal.office;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens one mail and looks at what is in it. */
final class MailBag {
  private static final Pattern NUMBER = Pattern.compile("\\b(\\d{3,12})\\b");

  private final List<String> attachments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int sides;

  private MailBag() {}

  static ReceivedDocuments open(MimeMessage mail) throws MessagingException, IOException {
    var bag = new MailBag();
    bag.take(mail);
    String subject = Objects.requireNonNullElse(mail.getSubject(), "");
    Matcher number = NUMBER.matcher(subject);
    return new ReceivedDocuments(
        number.find() ? number.group(1) : "",
        ((InternetAddress) mail.getFrom()[0]).getAddress().toLowerCase(Locale.ROOT),
        subject,
        Objects.requireNonNullElse(mail.getMessageID(), ""),
        bag.text.toString(),
        bag.attachments,
        bag.sides);
  }

  private void take(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        BodyPart inner = several.getBodyPart(i);
        take(inner);
      }
    } else if (part.isMimeType("image/*")) {
      attachments.add(name(part));
      sides++;
    } else if (part.isMimeType("application/pdf")) {
      attachments.add(name(part));
      sides += pages(part);
    } else if (part.isMimeType("text/plain") && text.length() == 0) {
      text.append(part.getContent());
    }
  }

  private static String name(Part part) throws MessagingException {
    return Objects.requireNonNullElse(part.getFileName(), "");
  }

  private static int pages(Part part) throws MessagingException {
    try (InputStream in = part.getInputStream();
        PDDocument document = Loader.loadPDF(in.readAllBytes())) {
      return document.getNumberOfPages();
    } catch (IOException unreadable) {
      return 0; // as good as not sent
    }
  }
}
