package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor --portal}: whether the sites still are what our files say. */
class DriftCheckTest {
  @TempDir Path folder;

  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(1));
  private final BundledTreasury treasury = BundledTreasury.open(TreasuryOptions.standard());

  @AfterEach
  void close() {
    treasury.close();
    office.close();
  }

  @Test
  void the_bundled_portal_has_all_that_a_renewal_needs_and_nothing_is_sent_to_it() {
    AldiaHome home = EnrolledCase.in(folder, office);
    Told told = doctor(home);
    assertThat(told.exit()).as(told.out() + told.err()).isZero();
    assertThat(told.out())
        .contains("✓ the registration form", "Clase de Persona: found by its label")
        .contains("✓ the list of requests", "✓ the first step of the request", "Motivo: found by")
        .contains("✓ the form of the treasury", "Rubro: found by")
        .contains("All that a renewal needs is there")
        .doesNotContain("✗");
    assertThat(office.registrations()).isEmpty();
    assertThat(office.requests(AldiaHome.EMAIL)).isEmpty();
    assertThat(treasury.issued()).isEmpty();
  }

  @Test
  void a_renamed_label_and_a_screen_that_does_not_come_are_told_with_what_is_nearest()
      throws IOException {
    AldiaHome home = EnrolledCase.in(folder, office);
    try (var portal =
        OtherPortal.open(Look.TABLES, office)
            .renamed(
                Map.of(
                    "Apellido:*", "Linaje:*",
                    "&gt;&gt;Hacer Click aquí para Nueva Solicitud&lt;&lt;",
                        "Abrir otra gestión"))) {
      Told told = doctor(home, "-D", "portal.url=" + portal.portal(), "--json");
      assertThat(told.exit()).as(told.out() + told.err()).isEqualTo(3);
      JsonNode said = new ObjectMapper().readTree(told.out());
      assertThat(said.path("missing").asInt()).as(told.out()).isEqualTo(2);
      assertThat(target(screen(said, "registration"), "Apellido").path("nearest").toString())
          .contains("Linaje");
      assertThat(target(screen(said, "registration"), "Nombres").path("how").asText()).isNotEmpty();
      assertThat(screen(said, "kinds").path("reached").asBoolean(true)).isFalse();
      assertThat(screen(said, "list").path("reached").asBoolean(false)).isTrue();
    }
  }

  private static JsonNode screen(JsonNode said, String name) {
    return named(said.path("screens"), "screen", name);
  }

  private static JsonNode target(JsonNode screen, String wanted) {
    return named(screen.path("targets"), "wanted", wanted);
  }

  private static JsonNode named(JsonNode all, String field, String value) {
    for (JsonNode each : all) {
      if (each.path(field).asText().equals(value)) {
        return each;
      }
    }
    throw new AssertionError("no " + value + " in " + all.toPrettyString());
  }

  private Told doctor(AldiaHome home, String... more) {
    var args = new ArrayList<>(List.of("--portal", "--headless"));
    args.addAll(List.of(more));
    args.addAll(List.of("-D", "treasury.url=" + treasury.form()));
    return Told.by(home, "doctor", args.toArray(String[]::new));
  }
}
