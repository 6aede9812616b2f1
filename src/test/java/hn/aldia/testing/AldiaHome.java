package hn.aldia.testing;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.PostOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home with one case, {@code c1}, as a person would have filled it in. */
public record AldiaHome(Path folder) {
  public static final String EMAIL = "ana.ejemplo@ejemplo.hn";
  public static final String MAIL_PASSWORD = "solo-para-ensayar";

  /** The case of this office's mailbox, at a portal of this address. */
  public static AldiaHome in(Path folder, URI portal, BundledOffice office) {
    office.post().addMailbox(EMAIL, MAIL_PASSWORD);
    return in(
        folder,
        portal,
        """
        mail.imap {
          host = "%s"
          port = %d
          security = "none"
          user = "%s"
          password-command = "echo %s"
        }
        """
            .formatted(PostOffice.HOST, office.post().imapPort(), EMAIL, MAIL_PASSWORD));
  }

  /**
   * @param mail the settings of the mailbox
   */
  public static AldiaHome in(Path folder, URI portal, String mail) {
    try {
      Path applicant = folder.resolve("cases/c1/applicant.conf");
      Files.createDirectories(applicant.getParent());
      Files.writeString(
          applicant,
          """
          applicant {
            surname = "Ejemplo Prueba"
            given-names = "Ana María"
            email = "%s"
            phone = "+504 9999-0000"
          }
          portal.url = "%s"
          browser.timeout = "12s"
          watch.drift-every = "0s"
          """
                  .formatted(EMAIL, portal)
              + JvmBrowsers.shellSetting()
              + mail);
      return new AldiaHome(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, in the browser that the product finds by itself. */
  public AldiaHome inTheProductsBrowser() {
    Path applicant = caseFolder().resolve("applicant.conf");
    try {
      String all = Files.readString(applicant);
      Files.writeString(applicant, all.replace(JvmBrowsers.shellSetting(), ""));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path caseFolder() {
    return folder.resolve("cases/c1");
  }
}
