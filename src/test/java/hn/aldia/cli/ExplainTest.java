package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Told explain(String... args) {
    var all = new java.util.ArrayList<>(List.of("explain", "--home", folder.toString()));
    all.addAll(List.of("--lang", "en", "--headless"));
    all.addAll(List.of(args));
    return Told.by(all);
  }
}
