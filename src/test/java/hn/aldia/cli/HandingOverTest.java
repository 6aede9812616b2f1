package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.secret.FileSecrets;
import hn.aldia.config.secret.Secret;
import hn.aldia.errand.desk.PortalPassword;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case leaves this machine in one file, or for good. */
class HandingOverTest {
  private static final String PIN = "33LT34N33S";
  private static final String COOKIE = "JSESSIONID-4711-0815";
  private static final String MAIL_PASSWORD = "solo-para-ensayar";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private final BundledOffice office = BundledOffice.open(OfficeOptions.standard());
  private AldiaHome home;

  @BeforeEach
  void aCaseWithSecrets() throws IOException {
    home = ReportCommandTest.underWay(folder, office);
    Path at = home.caseFolder();
    Files.createDirectories(at.resolve("browser"));
    Files.writeString(at.resolve("browser/state.json"), COOKIE);
    new FileSecrets(at.resolve("secrets"))
        .put(PortalPassword.account(AldiaHome.EMAIL), Secret.of(EnrolledCase.PASSWORD));
    Files.writeString(at.resolve("documents/clave.txt"), "mi clave: " + EnrolledCase.PASSWORD);
    Files.writeString(elsewhere.resolve("private.txt"), "not of this case");
    Files.createSymbolicLink(at.resolve("documents/link.txt"), elsewhere.resolve("private.txt"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_case_is_handed_over_in_one_file_with_its_page_and_nothing_secret() throws IOException {
    Path to = elsewhere.resolve("ana.zip");

    Told told = Told.by(home, "export", "--to", to.toString());

    assertThat(told.exit()).isZero();
    assertThat(told.out()).startsWith("All of the case in one file: " + to);
    assertThat(told.err()).contains("Left out, for a password stands in it: documents/clave.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to)))
        .isEqualTo("rw-------");
    try (ZipFile zip = new ZipFile(to.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries)
          .extracting(ZipEntry::getName)
          .contains(
              "c1/report.html",
              "c1/case.json",
              "c1/applicant.txt",
              "c1/documents/card-front.png",
              "c1/receipts/TGR-007417847.pdf",
              "c1/pictures/20261123T160000.000Z-001-registrarse.png",
              "c1/mail/2026-11-23_120500_officermessage_bbbbbbbbbbbb.eml")
          .noneMatch(name -> name.matches(".*(secrets|browser|clave|link|_pin_|conf|\\.\\.).*"));
      for (ZipEntry entry : entries) {
        String text =
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(text)
            .as(entry.getName())
            .doesNotContain(EnrolledCase.PASSWORD, MAIL_PASSWORD, COOKIE, PIN, "not of this case");
      }
    }
  }

  @Test
  void watch_says_where_its_page_is_seen_and_refuses_what_is_no_port() throws IOException {
    Path nobodyEnrolled = Files.createDirectories(elsewhere.resolve("cases/c1"));
    Files.copy(
        home.caseFolder().resolve("applicant.conf"), nobodyEnrolled.resolve("applicant.conf"));

    Told watched =
        Told.by(
            List.of("watch", "--home", elsewhere.toString(), "--all", "--once", "--page", ":0"));
    Told nonsense = Told.by(home, "watch", "--page", "http://x");

    assertThat(watched.err())
        .containsPattern("The cases, live: http://127.0.0.1:\\d+/\\?token=\\S{32}\n");
    assertThat(nonsense.exit()).isEqualTo(2);
  }

  @Test
  void nothing_is_forgotten_without_a_person_who_says_so() {
    Told nobody = Told.by(home, "forget", "--yes");
    Told another = Told.by(home, "forget", "--for-good", "c2");

    assertThat(nobody.exit()).isEqualTo(3);
    assertThat(nobody.err())
        .containsPattern("To be removed: \\d+ files in \\S+c1")
        .containsPattern("To be removed: \\d+ rows of the database")
        .contains("portal:" + AldiaHome.EMAIL, "Not removed: the account");
    assertThat(another.exit()).isEqualTo(5);
    assertThat(home.caseFolder().resolve("applicant.conf")).exists();
    assertThat(Told.by(home, "show").out()).contains("an officer is in charge");
  }

  @Test
  void a_forgotten_case_is_gone_from_folder_database_and_its_copy_and_another_stays()
      throws IOException {
    Store store = Store.in(folder);
    store.copyAside(Clock.systemUTC());
    Path other = Files.createDirectories(folder.resolve("cases/eva"));
    Files.writeString(
        other.resolve("applicant.conf"),
        Files.readString(home.caseFolder().resolve("applicant.conf"))
            .replace(AldiaHome.EMAIL, "eva@ejemplo.hn"));

    Told told = Told.by(home, "forget", "--for-good", "c1");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).isEqualTo("The case c1 is forgotten.\n");
    assertThat(new CaseFolder(new CaseId("c1"), home.caseFolder()).folder()).doesNotExist();
    assertThat(store.rowsOf("c1")).isZero();
    assertThat(elsewhere.resolve("private.txt")).hasContent("not of this case");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(AldiaHome.EMAIL, "rosa.muestra", "TGR-007417847");
      }
    }
    assertThat(other.resolve("applicant.conf")).exists();
  }
}
