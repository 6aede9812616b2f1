package hn.aldia.testing;

import hn.aldia.errand.desk.CaseFile;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** An adviser's home: people with an account each, and a request that the office has in hand. */
public final class ManyHomes {
  public static final String PASSWORD = "Clave-de-prueba-1";
  private static final String TYPE = "RENOVAR CARNET (ADULTO)";
  private static final Instant LONG_AGO = Instant.parse("2026-01-05T16:00:00Z");

  private ManyHomes() {}

  /**
   * @param store where the journal is, that of the home or a shared one
   * @param portal where they find the portal; that of the office, or a way to it
   * @return the ids of the cases
   */
  public static List<String> of(
      int people, AldiaHome home, Store store, BundledOffice office, URI portal) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(i -> add("p" + i, home, store, office, portal))
        .toList();
  }

  public static String email(String id) {
    return id + "@ejemplo.hn";
  }

  private static String add(
      String id, AldiaHome home, Store store, BundledOffice office, URI portal) {
    String email = email(id);
    office.post().addMailbox(email, AldiaHome.MAIL_PASSWORD);
    office.rules().enrol(email, "Ana María", "Ejemplo Prueba", PASSWORD);
    String number = office.desk().addOlder(email, TYPE, "ASIGNADA", "Rosa Elena").number();
    CaseFile.open(store.journal(), id)
        .append(
            new CaseEvent.CaseOpened(LONG_AGO, email),
            new AccountEvent.Adopted(LONG_AGO, email),
            new RequestEvent.RequestFiled(LONG_AGO, null, number, TYPE),
            new RequestEvent.StateSeen(LONG_AGO, number, "ASIGNADA", "Rosa Elena", LONG_AGO));
    Path applicant = home.folder().resolve("cases").resolve(id).resolve("applicant.conf");
    try {
      Files.createDirectories(applicant.getParent());
      Files.writeString(applicant, applicant(email, office, portal));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return id;
  }

  private static String applicant(String email, BundledOffice office, URI portal) {
    return """
        applicant {
          surname = "Ejemplo Prueba"
          given-names = "Ana María"
          email = "%s"
          phone = "+504 9999-0000"
        }
        portal.url = "%s"
        portal.password-command = "echo %s"
        browser.timeout = "12s"
        watch.drift-every = "0s"
        %s
        mail.imap {
          host = "%s"
          port = %d
          security = "none"
          user = "%s"
          password-command = "echo %s"
        }
        """
        .formatted(
            email,
            portal,
            PASSWORD,
            JvmBrowsers.shellSetting(),
            PostOffice.HOST,
            office.post().imapPort(),
            email,
            AldiaHome.MAIL_PASSWORD);
  }
}
