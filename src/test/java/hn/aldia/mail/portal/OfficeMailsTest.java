package hn.aldia.mail.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mail of {@code fixtures/mail/office} against the line that says what is to be read in it.
 */
class OfficeMailsTest {
  private static final Path CORPUS = Path.of("fixtures/mail/office");

  static List<String> expectations() throws IOException {
    return Files.readAllLines(CORPUS.resolve("expected.txt"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expectations")
  void reads_what_the_office_wrote(String line) throws IOException {
    int colon = line.indexOf(": ");
    PortalMail mail = Reading.of(Files.readAllBytes(CORPUS.resolve(line.substring(0, colon))));
    String expected = line.substring(colon + 2);
    String told = Told.of(mail);
    // The note of a message is given by its beginning only.
    assertThat(mail instanceof PortalMail.OfficerMessage ? told : told + "$")
        .startsWith(mail instanceof PortalMail.OfficerMessage ? expected : expected + "$");
  }

  @Test
  void every_mail_of_the_corpus_has_its_expectation() throws IOException {
    List<String> named = expectations().stream().map(l -> l.substring(0, l.indexOf(": "))).toList();
    try (var files = Files.list(CORPUS)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".eml")))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }

  @Test
  void the_officers_note_is_kept_word_for_word_with_the_sentence_about_the_days()
      throws IOException {
    var mail =
        (PortalMail.OfficerMessage) Reading.of(Files.readAllBytes(CORPUS.resolve("message.eml")));
    assertThat(mail.note())
        .startsWith("GOOD MORNING ANA, TO PROCEED FORWARD")
        .contains("2232-7800 OR EXTRANJERIA.COVID19@INM.GOB.HN *ALSO WE'D LIKE TO KNOW")
        .endsWith("EN ROATAN?. Su solicitud expira en 5 días.");
  }

  @Test
  void the_constancia_is_kept_byte_for_byte() throws IOException {
    var mail =
        (PortalMail.Approval) Reading.of(Files.readAllBytes(CORPUS.resolve("constancia-pdf.eml")));
    assertThat(mail.file().orElseThrow().bytes())
        .startsWith("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
        .endsWith("%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  }
}
