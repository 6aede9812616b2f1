package hn.aldia.recording;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.applicant.Applicant;
import hn.aldia.recording.Replacement.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScrubberTest {
  static final String SURNAME = "Zelaya Ñúñez";
  static final String MAIL = "rosa.zelaya+inm@correo.example";
  static final String CARD = "0704-1980-55321";
  static final String PASSWORD = "M1 clave&segura/9";
  static final String PIN = "33LT34N33S";

  private static Scrubber scrubber() {
    var all = new Replacements();
    all.addPerson(
        new Applicant(
            SURNAME,
            "Rosa Delia",
            "Rosa Delia " + SURNAME,
            MAIL,
            "+504 9456-7812",
            CARD,
            LocalDate.of(1949, 5, 3),
            "Duluth, Minnesota",
            null,
            null,
            null,
            "Enfermera",
            "Pensionada",
            "Casa #7, Barrio El Óleo, Utila"));
    all.add(Kind.SECRET, PASSWORD);
    all.add(Kind.SECRET, PIN);
    all.add(Kind.NAME, "Max Caessy");
    return new Scrubber(all.list());
  }

  static Stream<String> values() {
    return Stream.of(
        SURNAME,
        "Zelaya",
        "Rosa Delia",
        MAIL,
        CARD,
        "0704198055321",
        PASSWORD,
        PIN,
        "9456-7812",
        "03/05/1949",
        "3 de mayo de 1949",
        "1949-05-03",
        "Duluth, Minnesota",
        "Enfermera",
        "Casa #7, Barrio El Óleo, Utila");
  }

  /** In markup, in a script, in JSON, in an address, as a form, behind other base64. */
  @ParameterizedTest
  @MethodSource("values")
  void finds_a_value_in_each_form_that_files_and_wires_know(String value) {
    for (Hidden.Form form : Hidden.formsOf(value)) {
      for (String around :
          List.of(
              "<td>%s</td>",
              "{\"x\":\"%s\"}", "/a?q=%s&b=1", "a=1&b=%s", "var x = \"%s\";", "\\n%s\\n")) {
        String raw = around.replace("%s", form.written());
        assertThat(scrubber().page(raw)).as(raw).doesNotContain(form.trace());
      }
    }
    byte[] inside = ("{\"sub\":\"" + value + "\"}").getBytes(StandardCharsets.UTF_8);
    String coded = Base64.getUrlEncoder().withoutPadding().encodeToString(inside);
    String clean = scrubber().text("/path/" + coded + "?x");
    assertThat(
            new String(
                Base64.getUrlDecoder().decode(clean.substring(6, clean.length() - 2)),
                StandardCharsets.UTF_8))
        .contains("\"sub\"")
        .doesNotContain(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hola ROSA DELIA ZELAYA ÑÚÑEZ! | Hola ANA MARÍA EJEMPLO PRUEBA!",
        "rosa  delia zelaya nunez | ana maría ejemplo prueba",
        "<b>Zelaya</b> <i>Ñúñez</i> | <b>Ejemplo Prueba</b><i></i>",
        "Carnet 0704 1980 55321. | Carnet 0801-4711-2020.",
        "tel:+50494567812 | tel:+99990000",
        "?mail=rosa.zelaya%2Binm%40correo.example | ?mail=ana.ejemplo%40ejemplo.hn",
        "\"Zelaya \\u00d1\\u00fa\\u00f1ez\" | \"Ejemplo Prueba\"",
        "Z&#101;laya | Ejemplo",
        "Nacida el 3 de mayo de 1949 | Nacida el 29 de marzo de 1956",
        "<script>Math.max(1)</script> | <script>Math.max(1)</script>",
        "<input max=3> | <input max=3>",
        "Rosales y rosado, ventana | Rosales y rosado, ventana",
        "Extranjero 104 | Extranjero 104",
      })
  void says_the_same_everywhere_and_leaves_what_only_looks_alike(String raw, String clean) {
    assertThat(scrubber().page(raw)).isEqualTo(clean);
  }

  @Test
  void what_was_replaced_is_counted_and_names_nobody_where_it_is_printed() {
    Scrubber scrubber = scrubber();
    scrubber.text("Zelaya, Zelaya, " + PIN);
    assertThat(scrubber.counts().values()).containsExactlyInAnyOrder(2, 1);
    assertThat(scrubber.counts().keySet().toString()).doesNotContain("Zelaya", PIN);
  }

  @Test
  void a_secret_may_hold_what_would_be_an_escape_elsewhere() {
    for (String secret : List.of("!%C0!!!\"", "a\\x41\"%41", "&amp;%26\"x!")) {
      var all = new Replacements();
      all.add(Kind.SECRET, secret);
      for (Hidden.Form form : Hidden.formsOf(secret)) {
        String clean = new Scrubber(all.list()).text("{\"p\":\"" + form.written() + "\"}");
        assertThat(clean).as(form.written()).doesNotContain(form.trace());
      }
    }
  }

  @Property(tries = 60)
  void no_secret_of_any_signs_stays(
      @ForAll @StringLength(min = 8, max = 20) @CharRange(from = '!', to = '~') String secret) {
    // Two zero-padded bytes before a bare quote are no text of any kind, yet one that the forms
    // make.
    Assume.that(!secret.endsWith("\\"));
    var all = new Replacements();
    all.add(Kind.SECRET, secret);
    for (Hidden.Form form : Hidden.formsOf(secret)) {
      String clean = new Scrubber(all.list()).text("{\"p\":\"" + form.written() + "\"}");
      assertThat(clean).as(form.written()).doesNotContain(form.trace());
    }
  }
}
