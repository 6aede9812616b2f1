package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.HeldWire;
import hn.aldia.testing.HeldWire.Speaker;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.SentMails;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed with -9, a request is not filed twice and no letter is sent twice. */
@Timeout(300)
class RequestSurvivesDeathTest {
  private static final String OFFICER = "rosa.muestra@inm.gob.hn";

  /** The last words of the server before the letter itself. */
  private static final String GO_ON = "<CRLF>.<CRLF>\r\n";

  @TempDir private Path folder;
  @TempDir private Path temp;
  private final List<Assistant> started = new ArrayList<>();
  private final BundledOffice office =
      BundledOffice.open(
          OfficeOptions.standard()
              .withPopups(0)
              .withClerk(ClerkOptions.standard().withComes(false)));
  private final HeldWire smtp = HeldWire.to(office.post().smtpPort());
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
    smtp.close();
  }

  @Test
  void a_request_filed_by_a_killed_run_is_found_on_the_list_and_not_filed_again()
      throws IOException {
    Assistant killed =
        assistant("apply", "--yes").until(() -> !office.desk().of(AldiaHome.EMAIL).isEmpty());
    killed.dies();
    assertThat(journal.count("Intended")).isOne();
    assertThat(journal.count("RequestFiled")).isZero();

    Told again = told("apply", "--yes");

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains("Filed: the request has number 1162.");
    assertThat(office.desk().of(AldiaHome.EMAIL)).hasSize(1);
    assertThat(shown().path("request").path("number").asText()).isEqualTo("1162");
    nothing_is_left_over();
  }

  @Test
  void killed_before_during_and_after_its_handing_over_a_letter_is_sent_once() throws Exception {
    String number = EnrolledCase.askedForDocuments(home, office, OFFICER);

    smtp.holdsAfter(Speaker.CLIENT, "RCPT TO:<", 5);
    assistant("send", sending()).until(smtp::isHeld).dies();
    assertThat(journal.count("Intended")).isZero();
    assertThat(atTheOfficer()).isEmpty();

    smtp.holdsAfter(Speaker.CLIENT, "Content-Type: image/png", 2_000);
    assistant("send", sending())
        .until(() -> smtp.isHeld() && journal.count("Intended") == 1)
        .dies();
    Told asked = told("send", sending());
    assertThat(asked.exit()).as(asked.err()).isEqualTo(3);
    assertThat(asked.err()).contains("to " + OFFICER + " leave?", "aldia ack");
    assertThat(told("ack", "no").exit()).isZero();
    assertThat(atTheOfficer()).isEmpty();
    assertThat(shown().path("documents").isNull()).isTrue();

    smtp.holdsAfter(Speaker.SERVER, GO_ON, 0);
    assistant("send", sending()).until(smtp::isHeld).dies();
    assertThat(atTheOfficer()).hasSize(1);
    assertThat(told("send", sending()).exit()).isEqualTo(3);
    SentMails.of(office, AldiaHome.EMAIL).keep(atTheOfficer().get(0));
    Told found = told("send", sending());

    assertThat(found.exit()).as(found.err()).isEqualTo(5);
    assertThat(found.err()).contains("sent to " + OFFICER);
    assertThat(atTheOfficer()).hasSize(1);
    assertThat(atTheOfficer().get(0).getSubject()).contains(number);
    assertThat(shown().path("documents").path("messageId").asText())
        .isEqualTo(atTheOfficer().get(0).getMessageID());
    nothing_is_left_over();
  }

  /** What came to them by SMTP; a copy among the sent mails did not. */
  private List<MimeMessage> atTheOfficer() throws MessagingException {
    var mails = new ArrayList<MimeMessage>();
    for (MimeMessage mail : office.post().received()) {
      if (mail.getHeader("To", ",").contains(OFFICER) && mail.getHeader("Received") != null) {
        mails.add(mail);
      }
    }
    return mails;
  }

  private String[] sending() {
    return new String[] {"--yes", "-D", "mail.smtp.port=" + smtp.port()};
  }

  private void nothing_is_left_over() {
    assertThat(started).allSatisfy(one -> assertThat(one.isSurvivedBy()).isEmpty());
    assertThat(started).allSatisfy(one -> assertThat(one.tempFolders()).isEmpty());
    assertThat(temp).isEmptyDirectory();
  }

  private Assistant assistant(String command, String... more) {
    Assistant assistant = Assistant.starts(home, temp, command, headless(more));
    started.add(assistant);
    return assistant;
  }

  private Told told(String command, String... more) {
    return Told.by(home, command, headless(more));
  }

  private static String[] headless(String... more) {
    var all = new ArrayList<>(List.of(more));
    all.add("--headless");
    return all.toArray(String[]::new);
  }

  private JsonNode shown() throws IOException {
    return new ObjectMapper().readTree(Told.by(home, "show", "--json").out());
  }
}
