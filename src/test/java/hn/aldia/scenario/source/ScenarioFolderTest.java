package hn.aldia.scenario.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.typesafe.config.ConfigFactory;
import hn.aldia.scenario.check.ScenarioCheck;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.step.Instruction;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFolderTest {
  @TempDir Path home;
  @TempDir Path distribution;

  @BeforeEach
  void the_distribution_has_two_scenarios_and_a_fragment() throws IOException {
    write(distribution, "inm/enter", "Enter", "[ { click: \"SERVICIOS EN LINEA\" } ]");
    write(distribution, "inm/leave", "Leave", "${common.farewell}");
    Files.createDirectories(distribution.resolve("common"));
    Files.writeString(
        distribution.resolve("common/farewell.conf"),
        "common.farewell = [ { click: \"Salir\" } ]\n");
  }

  @Test
  void a_persons_own_copy_wins_over_the_shipped_one() throws IOException {
    assertThat(told("inm/enter")).containsExactly("Click “SERVICIOS EN LINEA”");
    write(home, "inm/enter", "Enter", "[ { click: \"SERVICIOS\" } ]");
    assertThat(told("inm/enter")).containsExactly("Click “SERVICIOS”");
  }

  @Test
  void a_persons_own_fragment_wins_in_a_shipped_scenario_too() throws IOException {
    assertThat(told("inm/leave")).containsExactly("Click “Salir”");
    Files.createDirectories(home.resolve("common"));
    Files.writeString(
        home.resolve("common/farewell.conf"),
        "common.farewell = [ { click: \"Cerrar Sesión\" } ]\n");
    assertThat(told("inm/leave")).containsExactly("Click “Cerrar Sesión”");
  }

  @Test
  void a_persons_own_scenario_may_use_a_shipped_fragment() throws IOException {
    write(home, "mine/go", "Go", "${common.farewell} [ { click: \"Sí\" } ]");
    assertThat(told("mine/go")).containsExactly("Click “Salir”", "Click “Sí”");
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest() {
    assertThatExceptionOfType(ScenarioException.class)
        .isThrownBy(() -> told("inm/entre"))
        .withMessage(
            "The scenario “inm/entre” has one problem:\n"
                + "inm/entre.conf:1: there is no scenario “inm/entre”,"
                + " did you mean “inm/enter”?");
  }

  @Test
  void the_environment_and_the_system_properties_are_no_values() throws IOException {
    write(home, "mine/go", "Go", "[ { click: ${HOME} }, { click: ${user.home} } ]");
    assertThatExceptionOfType(ScenarioException.class)
        .isThrownBy(() -> told("mine/go"))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
  }

  @Test
  void checking_all_tells_of_each_file_and_of_every_problem_in_it() throws IOException {
    write(home, "inm/enter", "Enter", "[ { clik: \"SERVICIOS\" }, { click: ${nobody} } ]");
    assertThat(ScenarioCheck.checkAll(folder(), StubCase.values()))
        .extracting(r -> r.name() + " " + r.steps() + " " + r.problems().size() + " " + r.fine())
        .containsExactly("common/farewell 1 0 true", "inm/enter 0 2 false", "inm/leave 1 0 true");
  }

  private ScenarioFolder folder() {
    return new ScenarioFolder(List.of(home, distribution));
  }

  private List<String> told(String name) {
    return new ScenarioReader(folder())
        .read(name, ConfigFactory.empty()).steps().stream()
            .map(step -> Words.ENGLISH.say(Instruction.of(step)))
            .toList();
  }

  private static void write(Path root, String name, String about, String steps) throws IOException {
    Path file = root.resolve(name + ".conf");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        include "../common/farewell.conf"
        about = { en = "%s", es = "%s" }
        steps = %s
        """
            .formatted(about, about, steps));
  }
}
