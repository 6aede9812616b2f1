package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.SmallPortal;
import hn.aldia.testing.Told;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that shows none, where there was one, is never believed at once, and proves nothing. */
class ListOfNoneTest {
  private static final String PASSWORD = "portal.password-command=echo Palo-Alto-2026!";
  private static final Instant THEN = Instant.parse("2026-01-05T16:00:00Z");
  private static final String NONE =
      SmallPortal.LIST.replaceFirst("(?s)<tr><td>.*</table>", "%s</table>");
  private static final String SAID = "<tr><td colspan=5>No tiene solicitudes";

  @TempDir private Path folder;
  private final BundledOffice post = BundledOffice.open(OfficeOptions.standard().withPopups(0));
  private final SmallPortal portal = SmallPortal.open();
  private AldiaHome home;

  @BeforeEach
  void filed() {
    home = EnrolledCase.filledIn(folder, post, portal.at("/"));
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(THEN, AldiaHome.EMAIL),
        new AccountEvent.Adopted(THEN, AldiaHome.EMAIL),
        new RequestEvent.RequestFiled(THEN, null, "1162", "RENOVAR CARNET (ADULTO)"));
  }

  @AfterEach
  void close() {
    portal.close();
    post.close();
  }

  /** Its menu asks for the list, and is told nothing: a session that has ended, in one page. */
  @ParameterizedTest
  @ValueSource(strings = {SAID, ""})
  void shown_by_a_page_it_is_read_again_by_a_fresh_load(String none) {
    portal.showing(
        "/lista",
        NONE.replace("href=/lista", "href='#' onclick=\"fetch('/nada'); return false\"")
                .formatted("<tbody id=b>" + none)
            + """
            <script>const loads = sessionStorage.loads = +(sessionStorage.loads || 0) + 1;
            if (loads > 1) b.innerHTML = '<tr><td>1<td>1162<td>RENOVAR CARNET (ADULTO)<td>EN ESPERA<td>Rosa Elena';</script>
            """);

    Told told = status();

    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.err()).contains("Request 1162: EN ESPERA");
  }

  @Test
  void what_has_ended_is_told_to_be_gone_once_and_the_run_goes_on() {
    EnrolledCase.append(
        home,
        new RequestEvent.StateSeen(THEN, "1162", "APROBADO", null, THEN),
        new RequestEvent.RequestEnded(
            THEN,
            "1162",
            RequestEvent.RequestEnded.End.APPROVED,
            THEN,
            RequestEvent.RequestEnded.Source.LIST));
    portal.showing("/lista", NONE.formatted(SAID));

    Told first = status();
    portal.showing(
        "/lista", SmallPortal.LIST.replace("1162", "1170").replace("EN ESPERA", "NUEVA"));
    Told others = status();

    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.err()).containsOnlyOnce("did not show request 1162 any more");
    assertThat(others.exit()).as(others.err()).isZero();
    assertThat(JournalFile.of(home).count("Noticed")).isEqualTo(1);
    assertThat(JournalFile.of(home).count("RequestEnded")).isEqualTo(1);
  }

  @Test
  void what_is_open_stays_so_and_a_person_is_to_look() {
    portal.showing("/lista", NONE.formatted(SAID));

    Told told = status();

    assertThat(told.exit()).as(told.err()).isEqualTo(3);
    assertThat(told.err()).contains("does not show request 1162; it shows none");
    assertThat(portal.asked()).filteredOn("/lista"::equals).hasSizeGreaterThan(1);
    assertThat(JournalFile.of(home).count("RequestEnded")).isZero();
  }

  private Told status() {
    return Told.by(home, "status", "--headless", "-D", PASSWORD);
  }
}
