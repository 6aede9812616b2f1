package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void tells_what_is_seen_of_any_page_and_how_each_thing_was_found() throws IOException {
    Path page = folder.resolve("login.html");
    Files.writeString(
        page,
        """
        <title>Portal</title><h2>Acceso</h2><form>
        <label>Correo electrónico <input value="ana@ejemplo.hn"></label>
        <p>Clave secreta<br><input type=password><input type=hidden name=x>
        <p><button>Iniciar Sesión</button> <a href="#">¿Olvidó su contraseña?</a></form>
        <table><tr><th>Solicitud #<th>Estado<tr><td>1162<td>ASIGNADA</table>
        """);
    Path picture = folder.resolve("seen.png");
    Told told = explain(page.toString(), "--picture", picture.toString());
    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out().lines().map(String::strip))
        .contains(
            "shows something to press that says “Iniciar Session”",
            "Fields: 2",
            "1. “Correo electrónico” (its label)",
            "2. “Clave secreta” (the words beside it)",
            "3. “Iniciar Sesión” (the words on it)",
            "Table: Solicitud # | Estado (1 rows)")
        .anyMatch(line -> line.endsWith("login.html is taken for: sign-in"))
        .noneMatch(line -> line.contains("ana@ejemplo.hn"));
    assertThat(picture).isNotEmptyFile();
    assertThat(explain(page.toString(), "--json").out().replaceAll("\\s", ""))
        .contains("\"screen\":\"sign-in\"", "\"how\":\"label\"");
  }

  /** After the markup of public forms; what is on each stands in its first lines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bootstrap5-floating", "contact-form-7", "drupal-webform", "google-form", "joomla-login",
        "jsf-panelgrid", "material-outlined", "nested-tables", "webforms-break", "webforms-centred"
      })
  void reads_the_forms_of_others_by_the_words_that_a_person_would_use(String name)
      throws IOException {
    Path page = Path.of("src/test/resources/explained", name + ".html");
    List<String> said = Files.readAllLines(page);
    Told told = explain(page.toString());
    assertThat(words(told, "Fields: ")).isEqualTo(after(said, "fields: "));
    assertThat(words(told, "Can be pressed or ticked: ")).isEqualTo(after(said, "pressed: "));
    assertThat(told.out()).doesNotContain("Table: ");
  }

  /** What bears a name, from that line on to the next without a number. */
  private static List<String> words(Told told, String from) {
    return told.out()
        .lines()
        .dropWhile(line -> !line.startsWith(from))
        .skip(1)
        .takeWhile(line -> line.matches(" +\\d+\\. .*"))
        .filter(line -> line.contains("“"))
        .map(line -> line.replaceFirst(".*?“(.*)”.*", "$1"))
        .toList();
  }

  private static List<String> after(List<String> lines, String what) {
    return lines.stream()
        .filter(line -> line.startsWith("<!-- " + what))
        .flatMap(line -> Stream.of(line.replaceFirst("<!-- [a-z]+: (.*) -->", "$1").split(" \\| ")))
        .toList();
  }

  private Told explain(String... args) {
    var all = new java.util.ArrayList<>(List.of("explain", "--home", folder.toString()));
    all.addAll(List.of("--lang", "en", "--headless"));
    all.addAll(List.of(args));
    return Told.by(all);
  }
}
