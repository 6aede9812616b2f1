package hn.aldia.intake;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.testing.ScriptedImap;
import hn.aldia.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aldia init} asks: one thing at a time, checked at once, nothing half-written. */
class InterviewTest {
  private static final CaseId ANA = new CaseId("ana");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-28T18:00:00Z"), ZoneOffset.UTC);
  private static final String[] FOUR = {"Booth", "Elizabeth", "liz@ejemplo.hn", "+504 9999-0000"};

  @TempDir private Path folder;
  private final ScriptedImap imap = new ScriptedImap().wants("abcdefghijklmnop");

  @AfterEach
  void close() {
    imap.close();
  }

  @Test
  void every_answer_is_checked_shown_back_and_written_at_the_end() {
    var person =
        new Scripted(
            Words.ENGLISH,
            with(
                FOUR,
                "abcd efgh ijkl mnop",
                "0801-1990-12345",
                "31 December 1955",
                "Springfield, Illinois",
                "female",
                "married",
                "Estados Unidos",
                "Maestra",
                "Jubilada",
                "Casa #12, Roatán",
                scan("front.png"),
                "'" + scan("back side.png") + "'",
                ""));

    CaseSettings read = written(person);

    assertThat(person.saidAll()).isTrue();
    assertThat(person.heard())
        .contains("31 December 1955; now 70 years old")
        .contains("✓ Femenino", "✓ Casada", "✓ Estados Unidos (US)")
        .contains("✓ Reading works")
        .doesNotContain("abcd");
    assertThat(read.applicant().birthDate()).hasToString("1955-12-31");
    assertThat(read.applicant().address()).isEqualTo("Casa #12, Roatán");
    assertThat(read.documents().cardBack()).exists();
    assertThat(folder.resolve("drafts/ana.conf")).doesNotExist();
  }

  @Test
  void nonsense_is_told_in_its_own_words_and_the_question_stays() {
    var person =
        new Scripted(
            Words.SPANISH,
            "",
            "12345",
            "Ноvак",
            "“Quintanar Vale”",
            "?",
            "<",
            "Quintanar Vale",
            "Ana",
            "ana@",
            "ana@ejemplo.hn;",
            "llámeme",
            "9999-0000",
            "",
            "ninguno",
            "0801-1990-12345",
            "05/06/1960",
            "31/02/1960",
            "1999-13-01",
            "2060-01-01",
            "5 de junio de 1960",
            "Lima",
            "quizás",
            "F",
            "soltera",
            "Americano del polo",
            "US",
            "",
            "",
            "",
            "/nowhere/carnet.jpg",
            folder.toString(),
            "",
            "",
            "");

    CaseSettings read = written(person);

    assertThat(person.saidAll()).isTrue();
    assertThat(read.applicant().surname()).isEqualTo("Quintanar Vale");
    assertThat(read.applicant().email()).isEqualTo("ana@ejemplo.hn");
    assertThat(read.applicant().birthDate()).hasToString("1960-06-05");
    assertThat(person.heard())
        .contains("Sin esto no se puede seguir")
        .contains("«31/02/1960» no se puede aceptar. Se espera: un día que exista")
        .contains("/nowhere/carnet.jpg: no existe ese archivo")
        .contains("Sexo, F o M: Femenino", "Fecha de nacimiento: 5 de junio de 1960; ahora tiene")
        .contains("✗ «12345» no se puede aceptar. Se espera: el nombre de una persona")
        .contains("U+041D CYRILLIC CAPITAL LETTER EN")
        .contains("«ana@» no se puede aceptar")
        .contains("«llámeme» no se puede aceptar")
        .contains("«ninguno» no se puede aceptar. Se espera: el número de un carné")
        .contains("este puede ser 1960-05-06, 1960-06-05")
        .contains("«quizás» no se puede aceptar")
        .contains("«Americano del polo» no se puede aceptar")
        .contains("no existe ese archivo")
        .doesNotContain("applicant.", "config.", "Exception");
  }

  @Test
  void who_leaves_at_any_question_finds_no_case_and_goes_on_where_they_were() {
    for (int answered = 0; answered < FOUR.length; answered++) {
      var leaving =
          new Scripted(Words.ENGLISH, List.of(FOUR).subList(0, answered).toArray(String[]::new));
      assertThat(interview(leaving).hold()).isEmpty();
      assertThat(home().cases()).isEmpty();
      clear();
    }
    interview(new Scripted(Words.ENGLISH, "Booth", "Elizabeth")).hold();
    var later = new Scripted(Words.ENGLISH, "liz@ejemplo.hn");
    interview(later).hold();

    assertThat(later.heard())
        .contains("What you answered before is kept")
        .contains("? E-mail address (Correo) []")
        .doesNotContain("? Surname");
  }

  @Test
  void a_refused_password_is_asked_again_and_never_kept() {
    var person = new Scripted(Words.ENGLISH, with(FOUR, "wrong", "abcdefghijklmnop"));

    interview(person).hold();

    assertThat(imap.passwords()).contains("wrong", "abcdefghijklmnop");
    assertThat(person.heard()).contains("Try again, or press Enter", "✓ Reading works");
    var again = new Scripted(Words.ENGLISH);
    interview(again).hold();
    assertThat(again.heard()).contains("the mailbox of liz@ejemplo.hn is kept already");
  }

  @Test
  void at_outlook_the_person_signs_in_and_is_not_asked_for_a_password() {
    var person =
        new Scripted(Words.ENGLISH, "Booth", "Elizabeth", "liz@hotmail.com", "9999-0000", "");

    var reader = new SettingsReader(home(), folder, Map.of(), Map.of(), NOW);
    new Interview(person, reader.trial(), ANA, draft(), nowhere(), NOW).hold();

    assertThat(person.heard())
        .contains("only after you have signed in as liz@hotmail.com")
        .contains(
            "mail.oauth.client-id", "README", "Left for later", "? Number of your residency card")
        .doesNotContain("? Password");
  }

  @Test
  void servers_that_the_domain_announces_are_proposed_and_taken_with_enter() {
    Directory domain =
        (name, type) ->
            switch (name) {
              case "_imaps._tcp.ejemplo.hn" -> List.of("0 1 993 buzon.ejemplo.hn.");
              case "_submission._tcp.ejemplo.hn" -> List.of("0 1 587 envio.ejemplo.hn.");
              default -> List.of();
            };
    var person = new Scripted(Words.ENGLISH, with(FOUR, "", "correo.ejemplo.hn", ""));
    var reader = new SettingsReader(home(), folder, Map.of(), Map.of(), NOW);
    var places = new MailPlaces(domain, server -> false);

    new Interview(person, reader.trial(), ANA, draft(), places, NOW).hold();

    assertThat(person.heard())
        .contains("looked up on the internet: buzon.ejemplo.hn, port 993")
        .contains("envio.ejemplo.hn, port 587")
        .contains("take it only if you know this name");
    assertThat(draft().read())
        .containsEntry("mail.imap.host", "buzon.ejemplo.hn")
        .containsEntry("mail.imap.port", "993")
        .containsEntry("mail.imap.security", "tls")
        .containsEntry("mail.smtp.host", "correo.ejemplo.hn")
        .doesNotContainKey("mail.smtp.port");
  }

  @Test
  void what_a_person_wrote_by_hand_stays_and_only_the_rest_is_asked() throws IOException {
    Path file = home().caseFolder(ANA).applicantFile();
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# mine\napplicant { surname = \"Booth\", given-names = \"Elizabeth\" }\n"
            + "applicant.sex = \"perhaps\"\n");
    var person =
        new Scripted(
            Words.ENGLISH,
            "liz@ejemplo.hn",
            "+504 9999-0000",
            "",
            "",
            "",
            "",
            "F",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "1",
            "Booth Vale",
            "");

    CaseSettings read = written(person);

    assertThat(file).content().startsWith("# mine\napplicant { surname = \"Booth\"");
    assertThat(read.applicant().surname()).isEqualTo("Booth Vale");
    assertThat(read.applicant().sex()).hasToString("F");
  }

  private CaseSettings written(Scripted person) {
    Optional<Map<String, String>> answers = interview(person).hold();
    assertThat(answers).as(person.heard()).isPresent();
    new NewCase(home(), Locale.ENGLISH).write(ANA, answers.orElseThrow(), draft());
    return reader().read(ANA);
  }

  private Interview interview(Scripted person) {
    return new Interview(person, reader().trial(), ANA, draft(), nowhere(), NOW);
  }

  private static MailPlaces nowhere() {
    return new MailPlaces((name, type) -> List.of(), server -> false);
  }

  private Draft draft() {
    return new Draft(home(), ANA);
  }

  private Home home() {
    return new Home(folder);
  }

  private SettingsReader reader() {
    String port = Integer.toString(imap.imap("ana", "x").port());
    Map<String, String> mail =
        Map.of(
            "mail.imap.host",
            "127.0.0.1",
            "mail.imap.port",
            port,
            "mail.imap.security",
            "none",
            "mail.smtp.host",
            "127.0.0.1",
            "mail.smtp.port",
            "9",
            "mail.smtp.security",
            "none");
    return new SettingsReader(home(), folder, Map.of(), mail, NOW);
  }

  private void clear() {
    draft().discard();
  }

  private static String[] with(String[] first, String... rest) {
    var all = new java.util.ArrayList<>(List.of(first));
    all.addAll(List.of(rest));
    return all.toArray(String[]::new);
  }

  private String scan(String name) {
    try {
      var picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
      for (int at = 0; at < 800 * 600; at++) {
        picture.setRGB(
            at % 800, at / 800, (at % 800 * 7 + at / 800 * 13) % 256 * 0x010307 & 0xffffff);
      }
      Path file = folder.resolve(name);
      ImageIO.write(picture, "png", file.toFile());
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
