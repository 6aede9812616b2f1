package hn.aldia.mail.message;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.documents.FileKind;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * Unwraps a mail of any shape into a {@link Letter}: as liberal as mail programs are. The head is
 * kept whatever the body is.
 */
public final class LetterReader {
  /** No honest mail is nested deeper, or in more pieces. */
  private static final int DEEP = 12;

  private static final int PIECES = 80;
  private static final int TEXTS = 6;

  /** Bytes, pictures that stand in the source itself included. */
  private static final int LONGEST_TEXT = 1_000_000;

  private static final int USUAL_TEXT = 250_000;

  /** Of all the texts of a mail: where so much was read, no page behind it is. */
  private static final int ENOUGH = 120_000;

  private static final int LONGEST_NAME = 300;

  private final Session session = Session.getInstance(new Properties());
  private final OwnServer own;

  public LetterReader() {
    this(new OwnServer());
  }

  /**
   * @param own learns from each mail that is read, and judges by what it has learned
   */
  public LetterReader(OwnServer own) {
    this.own = own;
  }

  /**
   * @throws MessagingException when not even the head can be made out
   */
  public Letter read(RawMail raw) throws MessagingException {
    return read(new MimeMessage(session, raw.open()), 0, new int[1]);
  }

  private Letter read(MimeMessage message, int depth, int[] pieces) {
    var found = new Found(pieces);
    unwrapOrLeave(message, depth, found);
    found.html.addAll(found.plain);
    if (found.html.isEmpty()) {
      found.html.addAll(wronglyLabelled(found.files));
    }
    return new MessageHeaders(message, own)
        .letter(
            found.html.stream().limit(TEXTS).toList(),
            found.setApart,
            found.files,
            found.enclosed,
            depth > 0);
  }

  /** What was found on the way through the parts. */
  private static final class Found {
    private final List<String> html = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> setApart = new ArrayList<>();
    private final List<Attachment> files = new ArrayList<>();
    private final List<Letter> enclosed = new ArrayList<>();
    private final int[] pieces;
    private long bytes;

    Found(int[] pieces) {
      this.pieces = pieces;
    }
  }

  private void unwrap(MimePart part, int depth, Found found)
      throws MessagingException, IOException {
    if (depth > DEEP || ++found.pieces[0] > PIECES) {
      return;
    }
    ContentLabel label = ContentLabel.of(header(part, "Content-Type"));
    if (isLetter(label, part)) {
      InputStream inner = RawMail.opened(Body.decoded(part));
      found.enclosed.add(read(new MimeMessage(session, inner), depth + 1, found.pieces));
    } else if (label.isMultipart()) {
      List<MimePart> children = Pieces.of(Body.raw(part), label.parameter("boundary"));
      children.forEach(child -> unwrapOrLeave(child, depth + 1, found));
      if (children.isEmpty()) {
        words(Body.decoded(part), ContentLabel.PLAIN, found);
      }
    } else if (isFile(label, part)) {
      found.files.add(new Attachment(name(part), label.type(), Body.decoded(part)));
    } else {
      words(Body.decoded(part), label, found);
    }
  }

  /** A part that is broken must not take the others with it. */
  private void unwrapOrLeave(MimePart part, int depth, Found found) {
    try {
      unwrap(part, depth, found);
    } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
      // Cut off or wrongly encoded: what else the mail says is still to be read.
    }
  }

  private static void words(byte[] all, ContentLabel label, Found found) {
    found.bytes += all.length;
    if (found.bytes > ENOUGH && !found.html.isEmpty()) {
      return; // what is wanted stands in the first, whatever is put behind it
    }
    String text = start(all, USUAL_TEXT, label);
    if (all.length > USUAL_TEXT && text.contains("data:image")) {
      text = start(all, LONGEST_TEXT, label);
    }
    if (label.isHtml() || ContentLabel.looksLikeHtml(text)) {
      HtmlText.Read read = HtmlText.read(text);
      found.html.add(PlainText.visible(read.text()));
      read.setApart().stream().map(PlainText::visible).forEach(found.setApart::add);
    } else {
      boolean flowed = "flowed".equalsIgnoreCase(label.parameter("format"));
      boolean delSp = "yes".equalsIgnoreCase(label.parameter("delsp"));
      found.plain.add(PlainText.visible(PlainText.of(text, flowed, delSp)));
    }
  }

  private static String start(byte[] all, int most, ContentLabel label) {
    int end = Math.min(all.length, most);
    while (end < all.length && (all[end] & 0xC0) == 0x80 && end > most - 4) {
      end--; // not amid a letter: half of one would make the whole look like another charset
    }
    byte[] bytes = end == all.length ? all : Arrays.copyOf(all, end);
    return Charsets.decode(bytes, label.parameter("charset"));
  }

  private static boolean isFile(ContentLabel label, MimePart part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
        || !label.isText()
        || label.type().equals("text/rfc822-headers")
        || label.type().equals("text/calendar");
  }

  private static String disposition(MimePart part) {
    String said = header(part, "Content-Disposition").toLowerCase(Locale.ROOT).strip();
    return said.startsWith(Part.ATTACHMENT) ? Part.ATTACHMENT : Part.INLINE;
  }

  /** Words that came as a file of no kind, in a mail that says nothing else. */
  private static List<String> wronglyLabelled(List<Attachment> files) {
    return files.stream()
        .filter(f -> !f.type().startsWith("message/") && f.size() < PlainText.LONGEST)
        .filter(f -> f.kind() == FileKind.OTHER && isWords(f.bytes()))
        .limit(3)
        .map(f -> Charsets.decode(f.bytes(), null))
        .map(t -> ContentLabel.looksLikeHtml(t) ? HtmlText.of(t) : t)
        .map(PlainText::visible)
        .toList();
  }

  private static boolean isWords(byte[] bytes) {
    IntStream all = IntStream.range(0, bytes.length).map(i -> bytes[i]);
    return bytes.length > 0 && all.noneMatch(b -> b >= 0 && b < ' ' && "\n\r\t".indexOf(b) < 0);
  }

  private static String name(MimePart part) {
    try {
      String name = part.getFileName();
      if (name == null) {
        return "";
      }
      String start = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      return PlainText.visible(MimeUtility.decodeText(MimeUtility.unfold(start)));
    } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
      return "";
    }
  }

  private static boolean isLetter(ContentLabel label, MimePart part) {
    return label.type().equals("message/rfc822")
        || label.type().equals("message/global")
        || name(part).toLowerCase(Locale.ROOT).endsWith(".eml");
  }

  private static String header(MimePart part, String name) {
    try {
      String value = part.getHeader(name, null);
      return value == null ? "" : value;
    } catch (MessagingException e) {
      return "";
    }
  }
}
