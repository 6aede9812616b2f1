package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.FiledRequest;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Registration;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything, from an empty case to the constancia. */
class RenewTest {
  @TempDir private Path folder;

  @Test
  void from_an_empty_case_to_the_constancia_with_no_hand_on_it() throws IOException {
    try (BundledOffice office = BundledOffice.open(quick())) {
      AldiaHome home = EnrolledCase.filledIn(folder, office).inTheProductsBrowser();

      Told told = Told.by(home, "renew", "--yes", "--headless", "--wait", "40s", "--json");

      assertThat(told.exit()).as(told.err()).isZero();
      FiledRequest filed = office.desk().of(AldiaHome.EMAIL).get(0);
      assertThat(filed.fields()).containsAllEntriesOf(asGiven());
      assertThat(filed.type()).isEqualTo("RENOVAR CARNET (ADULTO)");
      assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
      assertThat(office.clerk().documentsReceived()).hasSize(1);
      JsonNode shown = new ObjectMapper().readTree(told.out());
      assertThat(shown.path("stage").asText()).isEqualTo("APPROVED");
      assertThat(shown.path("request").path("number").asText()).isEqualTo(filed.number());
      assertThat(shown.path("request").path("officerEmail").asText())
          .isEqualTo("rosa.muestra@inm.gob.hn");
      assertThat(shown.path("documents").path("sentTo").asText())
          .isEqualTo("rosa.muestra@inm.gob.hn");
      assertThat(home.caseFolder().resolve(shown.path("constancia").path("file").asText()))
          .isRegularFile();
      assertThat(shown.path("next").path(0).path("action").asText()).isEqualTo("collect-card");
      assertThat(told.err()).contains("[x] the paid TGR-1 receipts", "[ ] your passport");
      assertThat(Files.readString(home.caseFolder().resolve("deadlines.ics")))
          .contains("BEGIN:VEVENT", "Think of renewing the carnet again");
    }
  }

  @Test
  void no_less_on_a_portal_of_frames_and_pictures_that_no_scenario_was_written_for()
      throws IOException {
    try (BundledOffice office = BundledOffice.open(quick());
        OtherPortal portal = OtherPortal.open(OtherPortal.Look.IMAGES, office)) {
      for (int i = 0; i < 6; i++) {
        office.desk().addOlder(AldiaHome.EMAIL, "RENOVAR CARNET (ADULTO)", "VENCIDA", "Pedro Luis");
      }
      AldiaHome home = EnrolledCase.filledIn(folder, office, portal.portal());

      Told told = Told.by(home, "renew", "--yes", "--headless", "--wait", "40s", "--json");

      assertThat(told.exit()).as(told.err()).isZero();
      assertThat(office.rules().registrations())
          .singleElement()
          .extracting(Registration::personClass, Registration::phone)
          .containsExactly("Extranjero", "9999-0000");
      assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(7);
      assertThat(office.desk().of(AldiaHome.EMAIL).get(0).fields())
          .containsAllEntriesOf(worded("DIVORCIADO", "NORTEAMERICANA"));
      assertThat(office.clerk().documentsReceived()).hasSize(1);
      assertThat(new ObjectMapper().readTree(told.out()).path("stage").asText())
          .isEqualTo("APPROVED");
    }
  }

  private static OfficeOptions quick() {
    return OfficeOptions.standard()
        .withPopups(1)
        .withMailDelay(Duration.ofMillis(200))
        .withClerk(ClerkOptions.standard().withPace(Duration.ofMillis(200)));
  }

  private static Map<String, String> asGiven() {
    return worded("Divorciada", "UNITED STATES");
  }

  private static Map<String, String> worded(String civilStatus, String nationality) {
    return Map.ofEntries(
        Map.entry("documento", "0801-4711-2020"),
        Map.entry("motivo", "Renovar Residencia"),
        Map.entry("nombre", "Ana María Ejemplo Prueba"),
        Map.entry("nacimiento", "1956-03-29"),
        Map.entry("lugar", "Springfield, Illinois"),
        Map.entry("sexo", "F"),
        Map.entry("estado-civil", civilStatus),
        Map.entry("nacionalidad", nationality),
        Map.entry("documento-2", "0801-4711-2020"),
        Map.entry("profesion", "Maestra"),
        Map.entry("ocupacion", "Jubilada"),
        Map.entry("direccion", "Casa #12, Calle de Ejemplo, Roatán"));
  }
}
