package hn.aldia.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.office.Office;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.ReceivedDocuments;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.TestBrowser;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestAtTheOfficeTest {
  private static final String ANA = "ana@ejemplo.hn";
  private static final Path PICTURES = Path.of("target/pictures/bundled-office");

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withPopups(0)
              .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(20)).withQuestions(2)));
  private final BareScript person = new BareScript(office);

  @BeforeEach
  void ana() {
    office.rules().enrol(ANA, "Ana", "Ejemplo", "clave-de-ana");
    office.post().addMailbox(ANA, "x");
  }

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void a_request_goes_from_the_form_to_the_constancia() throws Exception {
    Page page = browser.open(office.portal().resolve(Office.SIGN_IN));
    person.enter(page, ANA, "clave-de-ana");

    BareScript.apply(page);

    FiledRequest filed = office.desk().of(ANA).get(0);
    assertThat(filed.number()).isEqualTo("1162");
    assertThat(filed.fields())
        .hasSize(14)
        .containsEntry("nacimiento", "2001-12-31")
        .containsEntry("nacionalidad", "UNITED STATES")
        .containsEntry("sexo", "F");
    MimeMessage assigned = mail(1);
    assertThat((String) assigned.getContent())
        .contains("Su solicitud No.1162 ya fue ASIGNADA al oficial de Migración Rosa Elena");
    MimeMessage asked = mail(2);
    assertThat((String) asked.getContent())
        .contains("Estado: <b>EN ESPERA</b>", "Su solicitud expira en 5 días.");
    assertThat(BareScript.list(page))
        .containsExactly(
            List.of("1", "1162", "RENOVAR CARNET (ADULTO)", "EN ESPERA", "Rosa Elena", "Detalle"));
    picture(page, "8-request");
    page.getByText("Detalle").click();
    assertThat(page.locator("dl").innerText()).contains("EN ESPERA", "DOCUMENTACIÓN");
    picture(page, "9-detail");

    office.post().deliver(letter("Solicitud 1162", 2));
    assertThat((String) mail(3).getContent()).contains("AMBOS LADOS");
    office.post().deliver(letter("Solicitud 1162", 4));
    assertThat((String) mail(4).getContent()).contains("REALIZADA EN ROATAN?");
    office.post().deliver(letter("Re: Solicitud 1162", 0));

    MimeMessage approved = mail(5);
    assertThat(paper(approved))
        .contains("Con # de Solicitud: 1162", "Ana Ejemplo", "Nacionalidad: UNITED STATES");
    assertThat(office.desk().of(ANA).get(0).state()).isEqualTo("aprobado");
    assertThat(office.clerk().documentsReceived())
        .extracting(ReceivedDocuments::number, ReceivedDocuments::sides)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1162", 2),
            org.assertj.core.groups.Tuple.tuple("1162", 4),
            org.assertj.core.groups.Tuple.tuple("1162", 0));
  }

  @Test
  void every_field_is_looked_at_and_both_steps_are_there_to_be_looked_at() {
    Page page = browser.open(office.portal().resolve(Office.SIGN_IN));
    person.enter(page, ANA, "clave-de-ana");
    page.navigate(office.portal().resolve("/APPALAMCLIENTE/SOLICITUDES/NUEVA").toString());
    picture(page, "10-new-request");
    page.locator("#solicitud").selectOption("1");
    page.locator("#cargar").click();
    page.waitForURL("**/FORMULARIO*");
    page.locator("#siguiente").click();
    assertThat(page.locator(".has-error").count()).isEqualTo(3);
    page.locator("#tipo-documento").selectOption("PASAPORTE");
    page.locator("#documento").fill("0000000001");
    page.locator("#motivo").fill("Renovar Residencia");
    picture(page, "11-step-one");
    page.locator("#siguiente").click();
    page.locator("#nacimiento").pressSequentially("31122099");
    picture(page, "12-step-two");
    page.locator("#enviar").click();
    page.locator(".has-error").first().waitFor();
    assertThat(page.locator(".has-error .help-block").allInnerTexts())
        .hasSize(11)
        .contains("La Fecha de Nacimiento no es válida", "El campo Nombre Completo es requerido");
    assertThat(office.desk().of(ANA)).isEmpty();
    assertThat(page.locator("#solicitud-titulo").innerText())
        .isEqualTo("Solicitud | RENOVAR CARNET (ADULTO)");
  }

  private MimeMessage mail(int number) {
    // Those that she wrote herself are counted, too.
    assertThat(office.post().awaitMails(number + Math.max(0, number - 2), Duration.ofSeconds(10)))
        .isTrue();
    return office.post().received().stream()
        .filter(RequestAtTheOfficeTest::isForHer)
        .toList()
        .get(number - 1);
  }

  private static boolean isForHer(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals(ANA);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String paper(MimeMessage mail) throws MessagingException, IOException {
    var part = ((Multipart) mail.getContent()).getBodyPart(1);
    try (var in = part.getInputStream();
        PDDocument document = Loader.loadPDF(in.readAllBytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static MimeMessage letter(String subject, int pictures) throws MessagingException {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(new InternetAddress(ANA));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("rosa.muestra@inm.gob.hn"));
    mail.setSubject(subject);
    var parts = new MimeMultipart();
    var words = new MimeBodyPart();
    words.setText("Buenos días");
    parts.addBodyPart(words);
    for (int i = 0; i < pictures; i++) {
      var picture = new MimeBodyPart();
      picture.setContent(new byte[] {1}, "application/octet-stream");
      picture.setDataHandler(
          new jakarta.activation.DataHandler(
              new jakarta.mail.util.ByteArrayDataSource(new byte[] {1}, "image/png")));
      picture.setFileName(i + ".png");
      parts.addBodyPart(picture);
    }
    mail.setContent(parts);
    mail.saveChanges();
    return mail;
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
