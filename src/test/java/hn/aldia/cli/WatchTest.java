package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code watch} at the bundled office, as a process of its own; its clock alone would wake it late.
 */
@Timeout(180)
class WatchTest {
  private static final String OFFICER = "rosa.muestra@inm.gob.hn";

  @TempDir private Path folder;
  @TempDir private Path temp;
  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withPopups(0)
              .withClerk(ClerkOptions.standard().withComes(false)));
  private final List<Assistant> started = new ArrayList<>();
  private AldiaHome home;
  private JournalFile journal;

  @BeforeEach
  void fillIn() {
    home = EnrolledCase.in(folder, office);
    journal = JournalFile.of(home);
  }

  @AfterEach
  void close() {
    started.forEach(Assistant::close);
    office.close();
  }

  @Test
  void a_mail_wakes_it_at_once_trouble_does_not_end_it_and_the_approval_does() throws Exception {
    String number = EnrolledCase.askedForDocuments(home, office, OFFICER);
    Assistant watching = watches().untilItSays("Nothing new.");
    watching.until(() -> watching.browsers().isEmpty());

    Weather.turn(office, Weather.Day.ANSWERS_522);
    mail(
        """
        Le a enviado un mensaje Rosa Elena Muestra Modelo (rosa.muestra@inm.gob.hn)
        Solicitud: # 00%s
        Estado: EN ESPERA
        Observación: SE NECESITA EL CARNET, AMBOS LADOS. Su solicitud expira en 3 días.
        """
            .formatted(number));
    watching.untilItSays("Portal or mailbox cannot be reached");
    assertThat(journal.count("OfficerWrote")).isEqualTo(2);

    Weather.turn(office, Weather.Day.FAIR);
    office.desk().change(number, request -> request.withState("aprobado"));
    mail(
        """
        Su solicitud No. %s fue aprobado.

        Constancia de Tramite de Renovación de Carné
        hace constar que el señor(a): ANA MARIA EJEMPLO PRUEBA inició el trámite de renovación
        de carné. Con # de Solicitud: %s
        No. de Identificación: 0801-4711-2020 Nacionalidad: UNITED STATES
        Lugar: La Web, sistema ALAM Fecha: 06/07/2026
        """
            .formatted(number, number));

    assertThat(watching.exit()).as(watching.said()).isZero();
    assertThat(watching.said()).contains("There is news.");
    assertThat(Told.by(home, "show", "--json").out())
        .contains("\"stage\" : \"APPROVED\"", "\"number\" : \"" + number + "\"");
    assertThat(temp).isEmptyDirectory();
    assertThat(watching.tempFolders()).isEmpty();
  }

  @Test
  void other_commands_work_beside_it_and_ctrl_c_ends_it_with_a_word_and_nothing_left_over() {
    EnrolledCase.askedForDocuments(home, office, OFFICER);
    Assistant watching = watches().untilItSays("Next look");

    Told sent = Told.by(home, "send", "--yes", "--headless");
    assertThat(sent.exit())
        .as("the case is held for a look, not for the wait: " + sent.err())
        .isZero();
    assertThat(Told.by(home, "show").exit()).isZero();
    assertThat(watching.isInterrupted()).isEqualTo(130);

    assertThat(watching.said())
        .contains("Stopped. Nothing is lost")
        .doesNotContain("✗", "Exception");
    assertThat(watching.tempFolders()).isEmpty();
    assertThat(temp).isEmptyDirectory();
  }

  private Assistant watches() {
    Assistant watching =
        Assistant.starts(home, temp, "watch", "--headless", "-D", "watch.every=4h");
    started.add(watching);
    return watching;
  }

  private void mail(String words) throws MessagingException {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom("alam@inm.gob.hn");
    mail.setRecipients(MimeMessage.RecipientType.TO, AldiaHome.EMAIL);
    mail.setSubject("Plataforma ALAM+", "utf-8");
    mail.setText(words, "utf-8");
    mail.saveChanges();
    office.post().deliver(mail);
  }
}
