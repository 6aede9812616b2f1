package hn.aldia.rehearsal.office;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A mail as the officer found it.
 *
 * @param number of the request named in the subject; empty: none
 * @param sides pictures, and pages of PDFs: four are asked for
 */
public record ReceivedDocuments(String number, String from, int sides) {
  private static final int WANTED = 4;
  private static final Pattern NUMBER = Pattern.compile("\\b(\\d{3,12})\\b");

  static ReceivedDocuments in(MimeMessage mail) throws MessagingException, IOException {
    Matcher number = NUMBER.matcher(Objects.requireNonNullElse(mail.getSubject(), ""));
    return new ReceivedDocuments(
        number.find() ? number.group(1) : "",
        ((InternetAddress) mail.getFrom()[0]).getAddress().toLowerCase(Locale.ROOT),
        sides(mail));
  }

  private static int sides(Part part) throws MessagingException, IOException {
    int sides = part.isMimeType("image/*") ? 1 : 0;
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        sides += sides(several.getBodyPart(i));
      }
    } else if (part.isMimeType("application/pdf")) {
      sides = pages(part);
    }
    return sides;
  }

  private static int pages(Part part) throws MessagingException {
    try (InputStream in = part.getInputStream();
        PDDocument document = Loader.loadPDF(in.readAllBytes())) {
      return document.getNumberOfPages();
    } catch (IOException unreadable) {
      return 0; // as good as not sent
    }
  }

  boolean isComplete() {
    return sides >= WANTED;
  }
}
