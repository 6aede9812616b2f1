package hn.aldia.mail.portal;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.documents.FileKind;
import hn.aldia.mail.message.Charsets;
import hn.aldia.mail.message.HtmlText;
import hn.aldia.mail.message.Letter;
import hn.aldia.mail.message.PdfText;
import hn.aldia.mail.message.PlainText;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The constancia that came with a mail.
 *
 * @param content what could be read of it
 * @param file under a name of ours
 */
record ApprovalFile(Optional<Constancia> content, Optional<Attachment> file) {
  /** Smaller pictures are logos and signatures. */
  private static final int PICTURE = 15 * 1024;

  /** Bytes of which a PDF with words on it cannot be made. */
  private static final int SMALLEST = 400;

  /** Files that are opened to look for the constancia. */
  private static final int MOST = 12;

  private static final ApprovalFile NONE = new ApprovalFile(Optional.empty(), Optional.empty());

  /**
   * @param all the mail's letter and all those inside it
   * @param mayBeUnread whether a file counts also when it cannot be read as a constancia: the mail
   *     itself says that the request was approved
   */
  static ApprovalFile among(List<Letter> all, boolean mayBeUnread) {
    var pdfs = new ArrayList<Attachment>();
    var pictures = new ArrayList<Attachment>();
    for (Letter letter : all) {
      for (Attachment file : letter.attachments()) {
        if (file.kind() == FileKind.PDF) {
          pdfs.add(file);
        } else if (file.kind().isPicture() && (file.size() >= PICTURE || isNamedSo(file))) {
          pictures.add(file);
        }
      }
    }
    return read(pdfs)
        .or(() -> inText(all))
        .or(() -> mayBeUnread ? unread(pdfs, pictures) : Optional.empty())
        .orElse(NONE);
  }

  private static Optional<ApprovalFile> read(List<Attachment> pdfs) {
    return pdfs.stream()
        .filter(pdf -> pdf.size() >= SMALLEST)
        .limit(MOST)
        .flatMap(
            pdf ->
                best(PdfText.of(pdf.bytes()))
                    .map(c -> new ApprovalFile(Optional.of(c), Optional.of(named(pdf, c))))
                    .stream())
        .findFirst();
  }

  static Optional<Constancia> best(List<String> texts) {
    return texts.stream()
        .flatMap(text -> ConstanciaReader.in(FoldedText.of(text)).stream())
        .max(Comparator.comparingInt(Constancia::known));
  }

  private static Optional<ApprovalFile> inText(List<Letter> all) {
    for (Letter letter : all) {
      var texts = new ArrayList<>(letter.texts());
      letter.attachments().stream()
          .filter(a -> a.type().startsWith("text/"))
          .forEach(a -> texts.add(text(a)));
      for (String text : texts) {
        Optional<Constancia> found = ConstanciaReader.in(FoldedText.of(text));
        if (found.isPresent() && found.get().known() >= 2) {
          byte[] bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
          var file = new Attachment(name(found.get(), "txt"), "text/plain", bytes);
          return Optional.of(new ApprovalFile(found, Optional.of(file)));
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Attachment file) {
    String text = Charsets.decode(file.bytes(), null);
    return PlainText.visible(file.type().equals("text/html") ? HtmlText.of(text) : text);
  }

  private static Optional<ApprovalFile> unread(List<Attachment> pdfs, List<Attachment> pictures) {
    var all = new ArrayList<>(pdfs);
    all.addAll(pictures);
    return all.stream()
        .filter(ApprovalFile::isNamedSo)
        .findFirst()
        .or(() -> pdfs.stream().findFirst())
        .or(() -> pictures.stream().max(Comparator.comparingInt(Attachment::size)))
        .map(
            file ->
                new ApprovalFile(
                    Optional.empty(),
                    Optional.of(
                        new Attachment(
                            "constancia." + file.kind().extension(),
                            file.kind().type(),
                            file.bytes()))));
  }

  private static Attachment named(Attachment pdf, Constancia constancia) {
    return new Attachment(name(constancia, "pdf"), FileKind.PDF.type(), pdf.bytes());
  }

  private static String name(Constancia constancia, String extension) {
    return constancia.request().map(number -> "constancia-" + number).orElse("constancia")
        + "."
        + extension;
  }

  private static boolean isNamedSo(Attachment file) {
    return Folded.inPlace(file.name()).toLowerCase(Locale.ROOT).contains("constancia");
  }
}
