package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.ManyHomes;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch --all} for an adviser, with the browsers that it starts itself. */
@Timeout(240)
class WatchManyTest {
  @TempDir private Path folder;
  @TempDir private Path temp;
  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withPopups(0)
              .withClerk(ClerkOptions.standard().withComes(false)));
  private AldiaHome home;

  @BeforeEach
  void four_people() {
    home = new AldiaHome(folder);
    var unused = ManyHomes.of(4, home, Store.in(folder), office, office.portal());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void once_looks_at_all_that_are_due_in_browsers_of_its_own_and_leaves_nothing_behind()
      throws Exception {
    String number = office.desk().of(ManyHomes.email("p2")).get(0).number();
    office.desk().change(number, request -> request.withState("EN ESPERA"));

    try (Assistant watching = once()) {
      assertThat(watching.exit()).as(watching.said()).isZero();
      assertThat(watching.said())
          .contains("p2: There is news.", "p1: Nothing new.", "p3: Nothing new.")
          .doesNotContain("defect", "✗");
      assertThat(watching.tempFolders()).isEmpty();
    }
    try (Assistant again = once()) {
      assertThat(again.exit()).as(again.said()).isZero();
      assertThat(again.said()).as("none is due").isEmpty();
    }
    int signedIn = office.rules().signInPageLoads();
    allAreDue();
    try (Assistant later = once()) {
      assertThat(later.exit()).as(later.said()).isZero();
      assertThat(later.said()).contains("p2: Nothing new.", "p4: Nothing new.");
    }
    assertThat(office.rules().signInPageLoads())
        .as("their sessions still hold")
        .isEqualTo(signedIn);
  }

  @Test
  void an_account_that_is_not_let_in_or_was_signed_in_to_just_now_is_let_alone() throws Exception {
    wrongPassword("p1");
    try (Assistant watching = once()) {
      assertThat(watching.exit()).as(watching.said()).isEqualTo(4);
      assertThat(watching.said()).contains("p1: The portal does not let the account in.");
    }
    office.rules().expireSessions();
    int asked = office.rules().signInPageLoads();
    allAreDue();
    try (Assistant tooSoon = once()) {
      assertThat(tooSoon.exit()).as(tooSoon.said()).isEqualTo(4);
      assertThat(tooSoon.said())
          .contains("The portal did not let you in the last time", "signed in to a short while ago")
          .doesNotContain("Nothing new.");
    }
    assertThat(office.rules().signInPageLoads() - asked)
        .as("looked at, not tried")
        .isLessThanOrEqualTo(8);
    Told person = Told.by(List.of("status", "--home", folder.toString(), "--case", "p2"));
    assertThat(person.exit()).as("a person is never held back: " + person.err()).isZero();
  }

  private void wrongPassword(String id) throws IOException {
    Path applicant = folder.resolve("cases").resolve(id).resolve("applicant.conf");
    String all = Files.readString(applicant);
    Files.writeString(applicant, all.replace(ManyHomes.PASSWORD, "Otra-clave-2"));
  }

  private void allAreDue() throws SQLException {
    try (Connection connection = Store.in(folder).dataSource().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("update scheduled_tasks set execution_time = 0");
    }
  }

  private Assistant once() {
    return Assistant.starts(home, temp, "watch", "--all", "--once", "--headless");
  }
}
