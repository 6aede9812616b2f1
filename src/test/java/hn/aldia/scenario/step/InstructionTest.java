package hn.aldia.scenario.step;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every verb, told to a person by hand. */
class InstructionTest {
  private static final Scenario ALL =
      new ScenarioReader(new ScenarioFolder(List.of(Path.of("src/test/resources/scenarios/good"))))
          .read("every-verb", StubCase.values());

  @Test
  void every_verb_is_told_in_english() {
    assertThat(told(Words.ENGLISH))
        .containsExactly(
            "Go to http://portal.ejemplo.hn/",
            "Click “Registrarse” in the part “Clase de Persona”",
            "Type “Ejemplo Prueba” into “Apellido” near “Nombres”",
            "Type the PIN into box 2, counted from the top",
            "Type the password into the last box",
            "Type “Ana María Ejemplo Prueba” into box 2, counted from the end",
            "Enter the date December 31, 2001 (31/12/2001) into “Fecha de Nacimiento”",
            "Type or choose “Soltera” under “Estado Civil”",
            "Choose “Estados Unidos” under “Nacionalidad”",
            "Choose “Extranjero” under “Clase de Persona”",
            "Tick “Acepto” (number 2 of them)",
            "Take the tick away from “Avisos”",
            "Choose the file card-front.jpg for “Foto”",
            "Go on until the page shows “Gracias” or “Bienvenido”",
            "Make the page show “Estado”",
            "Make the page show its table",
            "Make the page show the table “Lista de Solicitudes”",
            "Click “Generar” and save the file as receipt.pdf",
            "Check what is on the page, then click “Enviar”, once",
            "Solve the picture");
  }

  @Test
  void every_verb_is_told_in_spanish() {
    assertThat(told(Words.SPANISH))
        .containsExactly(
            "Vaya a http://portal.ejemplo.hn/",
            "Pulse «Registrarse» en la parte «Clase de Persona»",
            "Escriba «Ejemplo Prueba» en «Apellido» cerca de «Nombres»",
            "Escriba el PIN en la casilla 2, contada desde arriba",
            "Escriba la contraseña en la última casilla",
            "Escriba «Ana María Ejemplo Prueba» en la casilla 2, contada desde el final",
            "Ponga la fecha 31 de diciembre de 2001 (31/12/2001) en «Fecha de Nacimiento»",
            "Escriba o elija «Soltera» en «Estado Civil»",
            "Elija «Estados Unidos» en «Nacionalidad»",
            "Elija «Extranjero» en «Clase de Persona»",
            "Marque «Acepto» (el número 2 de ellos)",
            "Quite la marca de «Avisos»",
            "Elija el archivo card-front.jpg para «Foto»",
            "Siga hasta que la página muestre «Gracias» o «Bienvenido»",
            "Haga que la página muestre «Estado»",
            "Haga que la página muestre su tabla",
            "Haga que la página muestre la tabla «Lista de Solicitudes»",
            "Pulse «Generar» y guarde el archivo como receipt.pdf",
            "Revise lo que está en la página y luego pulse «Enviar», una sola vez",
            "Resuelva la imagen");
  }

  @Test
  void the_instructions_cover_every_verb_there_is() {
    assertThat(ALL.steps()).extracting(Step::verb).contains(Verb.values());
  }

  private static List<String> told(Words words) {
    return ALL.steps().stream().map(step -> words.say(Instruction.of(step))).toList();
  }
}
