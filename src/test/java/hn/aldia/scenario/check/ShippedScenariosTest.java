package hn.aldia.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Instruction;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedScenariosTest {
  private static final ScenarioFolder SHIPPED = new ScenarioFolder(List.of(Path.of("scenarios")));

  @Test
  void the_jar_brings_the_same_scenarios_as_the_folder() {
    assertThat(ScenarioFolder.shipped(List.of()).names()).isEqualTo(SHIPPED.names());
  }

  @TestFactory
  Stream<DynamicTest> every_shipped_scenario_is_fine() {
    return ScenarioCheck.checkAll(SHIPPED, StubCase.values()).stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.name() + " has no problem",
                    () -> {
                      assertThat(result.problems().stream().map(p -> p.line().toString()))
                          .isEmpty();
                      assertThat(result.steps()).isPositive();
                    }));
  }

  @Test
  void registering_is_told_to_a_person_in_the_words_of_the_guide() {
    assertThat(told("inm/register", Words.ENGLISH))
        .containsExactly(
            "Choose “Extranjero” under “Clase de Persona”",
            "Type “Ejemplo Prueba” into “Apellido”",
            "Type “Ana María” into “Nombres”",
            "Type “Ejemplo” into “Primer Apellido”",
            "Type “Prueba” into “Segundo Apellido”",
            "Type “Ana” into “Primer Nombre”",
            "Type “María” into “Segundo Nombre”",
            "Type “ana@ejemplo.hn” into “Correo” in the part “Clase de Persona”",
            "Type “ana@ejemplo.hn” into “Confirmar Correo”",
            "Type “+504 9999-0000” into “Teléfono”",
            "Tick “Acepto los términos”",
            "Check what is on the page, then click “Registrarse” in the part “Clase de Persona”,"
                + " once");
  }

  @Test
  void the_pin_is_told_in_spanish_and_never_shown() {
    assertThat(told("inm/pin", Words.SPANISH))
        .containsExactly(
            "Escriba el PIN en «PIN» en la parte «Iniciar Session»", "Pulse «Iniciar Session»");
  }

  private static List<String> told(String name, Words words) {
    Scenario scenario = new ScenarioReader(SHIPPED).read(name, StubCase.values());
    return scenario.steps().stream().map(s -> words.say(Instruction.of(s))).toList();
  }
}
