package hn.aldia.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.MailShape;
import hn.aldia.rehearsal.office.Office;
import hn.aldia.rehearsal.office.OfficeMail;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.PostOffice;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.rehearsal.portal.Fixtures;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDaysTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final BundledOffice office =
      BundledOffice.open(OfficeOptions.standard().withMailDelay(Duration.ZERO));

  @AfterEach
  void closeOffice() {
    office.close();
  }

  @Test
  void a_site_that_is_down_answers_522_everywhere_until_it_is_up() throws Exception {
    Weather.turn(office, Weather.Day.ANSWERS_522);
    assertThat(get(office.portal()).statusCode()).isEqualTo(522);
    assertThat(get(office.portal().resolve(Office.SIGN_IN)).body()).contains("Error code 522");
    assertThat(register("ana@ejemplo.hn").statusCode()).isEqualTo(522);
    assertThat(office.rules().registrations()).isEmpty();
    assertThat(office.rules().signInPageLoads()).isZero();

    Weather.turn(office, Weather.Day.FAIR);
    assertThat(get(office.portal()).statusCode()).isEqualTo(200);
  }

  @Test
  void an_unknown_page_has_none_of_the_guides_words() throws Exception {
    Weather.turn(office, Weather.Day.UNKNOWN_PAGE);

    assertThat(get(office.portal()).body())
        .contains("Ventanilla Digital")
        .doesNotContain("SERVICIOS EN LINEA", "Registrarse", "Iniciar Session");
  }

  @Test
  void the_mail_has_the_text_of_the_guide_with_the_code_underlined() throws Exception {
    register("ana@ejemplo.hn");
    office.post().awaitMails(1, Duration.ofSeconds(10));
    var mail = office.post().received().get(0);

    assertThat(mail.getFrom()[0]).hasToString("alam@inm.gob.hn");
    assertThat(mail.getContentType()).startsWith("text/html");
    assertThat(((String) mail.getContent()).replaceAll("\\s+", " "))
        .contains("Bienvenido a la plataforma ALAM+ del INM.")
        .contains("El Instituto Nacional de Migración de la cordial bienvenida a la aplicación")
        .contains("La aplicación le a generado el siguiente código <b><u>")
        .contains("</u></b> el cual debe ingresar junto a la dirección de correo que registro.");
  }

  @Test
  void a_mail_is_put_into_any_mailbox_whatever_its_own_address() throws Exception {
    office.post().addMailbox("eva@ejemplo.hn", "clave-de-eva");
    MimeMessage mail =
        new OfficeMail(MailShape.GUIDE).pin("ana@ejemplo.hn", "33LT34N33S", Instant.EPOCH);

    office.post().deliver(mail, new InternetAddress("eva@ejemplo.hn"));

    var settings = new Properties();
    try (Store store = Session.getInstance(settings).getStore("imap")) {
      store.connect(PostOffice.HOST, office.post().imapPort(), "eva@ejemplo.hn", "clave-de-eva");
      var inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      assertThat(inbox.getMessage(1).getAllRecipients()[0]).hasToString("ana@ejemplo.hn");
    }
  }

  @Test
  void several_offices_run_side_by_side_on_loopback_only() {
    try (var other = BundledOffice.open(OfficeOptions.standard())) {
      assertThat(other.portal()).isNotEqualTo(office.portal());
      assertThat(other.post().imapPort()).isNotEqualTo(office.post().imapPort());
      assertThat(List.of(other.portal().getHost(), PostOffice.HOST, PostOffice.HOST))
          .containsOnly("127.0.0.1");
    }
  }

  @Test
  void pages_come_from_the_class_path_where_no_folder_has_them(@TempDir Path empty)
      throws Exception {
    WireMockServer portal = new Fixtures(List.of(empty)).server("inm");
    portal.start();
    try {
      assertThat(get(Fixtures.address(portal)).body()).contains("SERVICIOS EN LINEA");
    } finally {
      portal.stop();
    }
  }

  private HttpResponse<String> register(String email) throws IOException, InterruptedException {
    String form = "clase=E&apellido=Ejemplo&nombres=Ana&telefono=1&correo=" + email;
    return client.send(
        HttpRequest.newBuilder(office.portal().resolve("/APPALAMCLIENTE/LOGIN/REGISTRO"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
  }
}
