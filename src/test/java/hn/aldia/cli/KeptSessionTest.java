package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is still signed in comes by the address of the list; who is sent back for ever is told. */
class KeptSessionTest {
  private static final String PASSWORD = "portal.password-command=echo Palo-Alto-2026!";

  @TempDir private Path folder;
  private final BundledOffice post = BundledOffice.open(OfficeOptions.standard().withPopups(0));
  private final SmallPortal portal = SmallPortal.open();
  private AldiaHome home;

  @BeforeEach
  void enrolled() {
    home = EnrolledCase.filledIn(folder, post, portal.at("/"));
    var long_ago = Instant.parse("2026-01-05T16:00:00Z");
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(long_ago, AldiaHome.EMAIL),
        new AccountEvent.Adopted(long_ago, AldiaHome.EMAIL));
  }

  @AfterEach
  void close() {
    portal.close();
    post.close();
  }

  @Test
  void the_second_look_asks_for_nothing_but_the_list() {
    assertThat(status().exit()).isZero();
    assertThat(portal.asked())
        .as("a request that nobody here knew is read twice before it is believed")
        .containsExactly("/", "/servicios", "/entrar", "POST /entrar", "/lista", "/lista");
    portal.forget();

    assertThat(status().exit()).isZero();

    assertThat(portal.asked()).containsExactly("/lista");
  }

  @Test
  void a_portal_that_goes_back_to_the_sign_in_for_ever_is_stopped_after_two_rounds() {
    portal
        .showing("/lista", "<h1>Bienvenida</h1><a href=/solicitudes>Solicitudes</a>")
        .showing("/solicitudes", SmallPortal.SIGN_IN);

    Told told = status();

    assertThat(told.exit()).isEqualTo(4);
    assertThat(told.err()).contains("and then wants you to sign in again: 2 times now.");
    assertThat(portal.asked()).filteredOn("POST /entrar"::equals).hasSize(3);
  }

  private Told status() {
    return Told.by(home, "status", "--headless", "-D", PASSWORD);
  }
}
