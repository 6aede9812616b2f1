package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.launch.Machine;
import hn.aldia.cli.console.ShownPage;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Told;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code report} writes of a case that is under way. */
class ReportCommandTest {
  private static final String PIN = "33LT34N33S";

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  @TempDir private Path folder;
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard());
  private AldiaHome home;

  @BeforeEach
  void aCaseUnderWay() throws IOException {
    home = underWay(folder, office);
  }

  @AfterEach
  void close() {
    office.close();
  }

  /** With a receipt, two mails (one brings a PIN) and a picture. */
  static AldiaHome underWay(Path folder, BundledOffice office) throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    String number = EnrolledCase.askedForDocuments(home, office, "rosa.muestra@inm.gob.hn");
    Path at = home.caseFolder();
    for (String each : List.of("mail", "pictures", "receipts")) {
      Files.createDirectories(at.resolve(each));
    }
    Files.writeString(at.resolve("receipts/TGR-007417847.pdf"), "%PDF-1.4 recibo");
    EnrolledCase.append(
        home,
        new RequestEvent.ReceiptKept(
            Instant.now(),
            "i",
            "TGR-007417847",
            new BigDecimal("531.80"),
            new BigDecimal("26.59"),
            "receipts/TGR-007417847.pdf"));
    Files.writeString(
        at.resolve("mail/2026-11-23_100500_pin_aaaaaaaaaaaa.eml"),
        mail(
            "<pin@x>",
            "La aplicación le a generado el siguiente código "
                + PIN
                + " el cual debe ingresar junto a la dirección de correo que registro. ALAM INM"));
    Files.writeString(
        at.resolve("mail/2026-11-23_120500_officermessage_bbbbbbbbbbbb.eml"),
        mail(
            "<m@x>",
            "Le a enviado un mensaje Rosa Elena Muestra Modelo (rosa.muestra@inm.gob.hn)\n"
                + "Solicitud: # "
                + number
                + "\nEstado: EN ESPERA\nObservación: Enviar la documentación <b>hoy</b>.\n"
                + "Su solicitud expira en 5 días."));
    ImageIO.write(
        new BufferedImage(1280, 900, BufferedImage.TYPE_INT_RGB),
        "png",
        at.resolve("pictures/20261123T160000.000Z-001-registrarse.png").toFile());
    return home;
  }

  private static String mail(String id, String text) {
    return ("From: alam@inm.gob.hn\nTo: ana.ejemplo@ejemplo.hn\nSubject: ALAM+\nMessage-ID: "
            + id
            + "\nDate: Mon, 23 Nov 2026 12:05:00 -0600\nMIME-Version: 1.0\n"
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
            + text
            + "\n")
        .replace("\n", "\r\n");
  }

  @Test
  void one_page_holds_the_case_with_its_mails_pictures_and_papers_and_no_code() throws IOException {
    Told told = Told.by(home, "report");

    Path file = home.caseFolder().resolve("report.html");
    assertThat(told.exit()).isZero();
    assertThat(told.out()).isEqualTo("The page of it all: " + file + "\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Page page = browser.open(file.toUri());
    assertThat(page.title()).isEqualTo("Carnet renewal: Ana María Ejemplo Prueba");
    assertThat(page.locator(".next h3").first().innerText()).isNotEmpty();
    assertThat(page.locator(".button").getAttribute("download")).isEqualTo("receipt-c1.pdf");
    assertThat(page.locator(".shots img").count()).isOne();
    page.locator(".letter summary").first().click();
    assertThat(page.locator("body").innerText()).contains("Enviar la documentación <b>hoy</b>");
    assertThat(Files.readString(file)).doesNotContain(PIN, EnrolledCase.PASSWORD);
  }

  @Test
  void in_spanish_it_is_spanish() throws IOException {
    Told.by(List.of("report", "--home", folder.toString(), "--lang", "es"));

    assertThat(Files.readString(home.caseFolder().resolve("report.html")))
        .contains("<html lang=\"es\">", "Lo que sigue", "Para el banco");
  }

  @Test
  void of_all_cases_there_is_an_index_and_one_that_cannot_be_read_stops_nobody()
      throws IOException {
    Path broken = folder.resolve("cases/eva/applicant.conf");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "applicant { surname = \n");

    Told told =
        Told.by(List.of("report", "--home", folder.toString(), "--all", "--lang", "en", "--json"));

    Path index = folder.resolve("report.html");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.out()).contains("\"report\" : \"" + index + "\"");
    Page page = browser.open(index.toUri());
    assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    assertThat(page.locator("tr.broken").innerText()).contains("eva", "cannot be read");
    page.locator("tbody a").click();
    assertThat(page.locator("h1").innerText()).isEqualTo("Ana María Ejemplo Prueba");
  }

  @Test
  void each_system_opens_a_page_in_its_own_way() {
    String page = "/tmp/a b.html";

    assertThat(ShownPage.line(Machine.Os.LINUX, page)).containsExactly("xdg-open", "/tmp/a b.html");
    assertThat(ShownPage.line(Machine.Os.MAC, page)).containsExactly("open", "/tmp/a b.html");
    assertThat(ShownPage.line(Machine.Os.WINDOWS, page))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", "/tmp/a b.html");
  }
}
