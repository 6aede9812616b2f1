package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.OtherPortal;
import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same scenarios on every markup that shows the guide's words. */
class RegisterOnAnyPortalTest {
  /** Someone else tests that the mail may take its time. */
  private static final Duration SOON = Duration.ofMillis(100);

  @TempDir private Path folder;

  @Test
  void registers_on_the_bundled_portal_and_sets_the_password_it_keeps() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard())) {
      AldiaHome home = AldiaHome.in(folder, office.portal(), office).inTheProductsBrowser();

      Told told = Told.by(home, "register", "--yes", "--headless");

      assertThat(told.err()).doesNotContain("✗");
      assertThat(told.exit()).isZero();
      assertThat(told.out()).contains("registered, password set");
      assertThat(office.rules().registrations()).hasSize(1);
      assertThat(office.rules().registrations().get(0).personClass()).isEqualTo("Extranjero");
      assertThat(office.rules().registrations().get(0).surname()).isEqualTo("Ejemplo Prueba");
      String password = Told.by(home, "password", "--reveal").out().strip();
      assertThat(office.rules().passwordIs(AldiaHome.EMAIL, password)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OtherPortal.Look.class,
      names = {"TABLES", "MODAL", "FRAMES"})
  void registers_on_other_markup_with_no_scenario_edited(OtherPortal.Look look) {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withMailDelay(SOON));
        OtherPortal portal = OtherPortal.open(look, office)) {
      AldiaHome home = AldiaHome.in(folder, portal.portal(), office);

      Told told = Told.by(home, "register", "--yes", "--headless");

      assertThat(told.err()).doesNotContain("✗");
      assertThat(told.exit()).isZero();
      assertThat(office.rules().registrations()).hasSize(1);
      assertThat(office.rules().registrations().get(0).surname()).isEqualTo("Ejemplo Prueba");
      assertThat(office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet()).isTrue();
    }
  }
}
