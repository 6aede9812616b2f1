package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.portal.Registration;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile but honest: the guide's words, and several difficulties at once on each portal. */
class RegisterOnStrangePortalsTest {
  /** Someone else tests that the mail may take its time. */
  private static final Duration SOON = Duration.ofMillis(100);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = OtherPortal.Look.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TABLES", "MODAL", "FRAMES", "IMAGES"})
  void registers_with_no_scenario_edited(OtherPortal.Look look) {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withMailDelay(SOON));
        OtherPortal portal = OtherPortal.open(look, office)) {
      AldiaHome home = AldiaHome.in(folder, portal.portal(), office);

      Told told = Told.by(home, "register", "--yes", "--headless");

      assertThat(told.err()).doesNotContain("✗");
      assertThat(told.exit()).isZero();
      assertThat(office.rules().registrations())
          .singleElement()
          .extracting(
              Registration::personClass,
              Registration::surname,
              Registration::givenNames,
              Registration::email,
              r -> r.phone().replaceAll("\\D", ""))
          .containsExactly(
              "Extranjero", "Ejemplo Prueba", "Ana María", AldiaHome.EMAIL, "50499990000");
      assertThat(office.rules().pinAttempts()).isEqualTo(1);
      assertThat(office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet()).isTrue();
      String password = Told.by(home, "password", "--reveal").out().strip();
      assertThat(office.rules().passwordIs(AldiaHome.EMAIL, password)).isTrue();
    }
  }
}
