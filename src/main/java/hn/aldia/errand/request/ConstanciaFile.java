package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.portal.PortalMail;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Keeps the constancia of an approval in the case folder. */
final class ConstanciaFile {
  /**
   * The file as it came, or the words of the mail where the constancia stands in them.
   *
   * @return where it is, relative to the case folder; empty when the mail brought none
   */
  static Optional<String> keep(CaseDesk desk, String number, PortalMail.Approval mail) {
    if (mail.file().isPresent()) {
      Attachment file = mail.file().get();
      return Optional.of(write(desk, "constancia-" + number + suffix(file.name()), file.bytes()));
    }
    if (mail.constancia().isEmpty()) {
      return Optional.empty();
    }
    String words = String.join("\n\n", mail.letter().texts().stream().limit(1).toList());
    return Optional.of(
        write(desk, "constancia-" + number + ".txt", words.getBytes(StandardCharsets.UTF_8)));
  }

  /** A PDF that the portal handed out. */
  static String keep(CaseDesk desk, String number, byte[] pdf) {
    return write(desk, "constancia-" + number + ".pdf", pdf);
  }

  private static String write(CaseDesk desk, String name, byte[] bytes) {
    Path folder = desk.settings().folder().folder();
    desk.settings().folder().write(folder.resolve(name), bytes);
    return name;
  }

  /** Of a name that strangers chose: only what kind of file it is. */
  private static String suffix(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    String suffix = dot < 0 ? "" : lower.substring(dot);
    return suffix.matches("\\.(pdf|png|jpe?g|tiff?|gif|bmp)") ? suffix : ".bin";
  }
}
