package hn.aldia.cli;

import hn.aldia.cli.bench.RehearsalScan;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A case whose account is there already, with everything filled in and all four scans. */
public final class EnrolledCase {
  public static final String PASSWORD = "Clave-de-prueba-1";
  private static final String TYPE = "RENOVAR CARNET (ADULTO)";
  private static final Instant LONG_AGO = Instant.parse("2026-01-05T16:00:00Z");

  private EnrolledCase() {}

  public static AldiaHome in(Path folder, BundledOffice office) {
    AldiaHome home = filledIn(folder, office);
    office.rules().enrol(AldiaHome.EMAIL, "Ana María", "Ejemplo Prueba", PASSWORD);
    append(
        home,
        new CaseEvent.CaseOpened(LONG_AGO, AldiaHome.EMAIL),
        new AccountEvent.Adopted(LONG_AGO, AldiaHome.EMAIL));
    return home;
  }

  /** The same person before they have an account. */
  static AldiaHome filledIn(Path folder, BundledOffice office) {
    return filledIn(folder, office, office.portal());
  }

  /** The same, at a portal of this address. */
  public static AldiaHome filledIn(Path folder, BundledOffice office, URI portal) {
    AldiaHome home = AldiaHome.in(folder, portal, office);
    try {
      Path applicant = home.caseFolder().resolve("applicant.conf");
      Files.writeString(applicant, Files.readString(applicant) + more(office));
      Files.createDirectories(home.caseFolder().resolve("documents"));
      for (String scan : List.of("card-front", "card-back", "receipt-front", "receipt-back")) {
        Files.write(
            home.caseFolder().resolve("documents/" + scan + ".png"), RehearsalScan.of(scan));
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void append(AldiaHome home, Event... happened) {
    CaseFile.open(Store.in(home.folder()).journal(), "c1").append(happened);
  }

  /**
   * The office has a request of theirs in hand, and its officer has asked for the documents.
   *
   * @return its number
   */
  static String askedForDocuments(AldiaHome home, BundledOffice office, String officer) {
    return askedForDocuments(home, office, officer, "Rosa Elena", Instant.now());
  }

  /**
   * The same.
   *
   * @param shown whom the portal shows as the officer from now on
   * @param when it was filed, assigned and asked for
   */
  static String askedForDocuments(
      AldiaHome home, BundledOffice office, String officer, String shown, Instant when) {
    String number = office.desk().addOlder(AldiaHome.EMAIL, TYPE, "EN ESPERA", shown).number();
    append(
        home,
        new RequestEvent.RequestFiled(when, null, number, TYPE),
        new RequestEvent.StateSeen(when, number, "EN ESPERA", "Rosa Elena", when),
        new RequestEvent.OfficerAssigned(
            when, number, "Rosa Elena Muestra Modelo", officer, null, null, when),
        new RequestEvent.OfficerWrote(
            when, number, "<m@x>", "EN ESPERA", "Enviar la documentación", 5, when));
    return number;
  }

  private static String more(BundledOffice office) {
    return """

    applicant {
      residency-card = "0801-4711-2020"
      birth-date = "1956-03-29"
      birth-place = "Springfield, Illinois"
      sex = "F"
      civil-status = "divorced"
      nationality = "US"
      profession = "Maestra"
      occupation = "Jubilada"
      address = "Casa #12, Calle de Ejemplo, Roatán"
    }
    documents {
      card-front = "documents/card-front.png"
      card-back = "documents/card-back.png"
      receipt-front = "documents/receipt-front.png"
      receipt-back = "documents/receipt-back.png"
    }
    portal.password-command = "echo %s"
    mail.smtp { host = "%s", port = %d, security = "none", user = "%s", password-command = "echo solo-para-ensayar" }
    """
        .formatted(PASSWORD, PostOffice.HOST, office.post().smtpPort(), AldiaHome.EMAIL);
  }
}
