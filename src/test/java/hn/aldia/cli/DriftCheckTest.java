package hn.aldia.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.OtherPortal.Look;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor --portal}: whether the sites still are what our files say. */
class DriftCheckTest {
  @RegisterExtension
  static final WireMockExtension HOOK =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  @TempDir Path folder;

  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(1));
  private final BundledTreasury treasury = new BundledTreasury(TreasuryOptions.standard());

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
    assertThat(office.rules().registrations()).isEmpty();
    assertThat(office.desk().of(AldiaHome.EMAIL)).isEmpty();
    assertThat(treasury.till().issued()).isEmpty();
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

  @Test
  void a_watch_looks_once_a_week_after_a_look_that_went_well_and_tells_once() throws Exception {
    AldiaHome home = EnrolledCase.in(folder, office);
    EnrolledCase.askedForDocuments(home, office, "rosa.muestra@inm.gob.hn");
    HOOK.stubFor(post(anyUrl()).willReturn(status(200)));
    Files.writeString(
        folder.resolve("aldia.conf"),
        "notify = [{ type = webhook, url = \"" + HOOK.baseUrl() + "/drift\" }]\n");
    try (var portal =
        OtherPortal.open(Look.TABLES, office).renamed(Map.of("Apellido:*", "Linaje:*"))) {
      Told first = watch(home, portal.portal());
      assertThat(first.err()).contains("lack something that a renewal needs", "Linaje");
      HOOK.verify(1, postRequestedFor(urlEqualTo("/drift")).withRequestBody(containing("Linaje")));
      int loads = office.rules().signInPageLoads();
      assertThat(watch(home, portal.portal()).err()).doesNotContain("Linaje");
      assertThat(office.rules().signInPageLoads())
          .as("no more than the look itself")
          .isEqualTo(loads);
    }
    HOOK.verify(1, postRequestedFor(urlEqualTo("/drift")).withRequestBody(containing("Linaje")));
    assertThat(office.rules().registrations()).isEmpty();
    assertThat(treasury.till().issued()).isEmpty();
  }

  private Told watch(AldiaHome home, URI portal) throws SQLException {
    Told told =
        Told.by(
            home,
            "watch",
            "--once",
            "--headless",
            "-D",
            "watch.drift-every=7d",
            "-D",
            "portal.url=" + portal,
            "-D",
            "treasury.url=" + treasury.form());
    try (Connection connection = Store.in(folder).dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("update scheduled_tasks set execution_time = 0");
    }
    return told;
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
