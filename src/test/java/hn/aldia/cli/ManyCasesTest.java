package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.renewal.Happened;
import hn.aldia.store.Store;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An adviser's home: several cases, one of them spoilt. */
class ManyCasesTest {
  @TempDir private Path folder;

  @BeforeEach
  void three_cases() throws IOException {
    applicant("ana", "email = \"ana@ejemplo.hn\"");
    applicant("berta", "email = \"berta@ejemplo.hn\"");
    applicant("carlos", "email = \"no address\"");
    Store.in(folder).journal().append("ana", 0, Happened.wholeRun());
  }

  @Test
  void cases_lists_them_all_and_what_cannot_be_read_comes_first() throws IOException {
    Told told = told("cases");

    assertThat(told.exit()).isZero();
    assertThat(told.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("carlos  cannot be read: "),
            line -> assertThat(line).startsWith("ana  "),
            line -> assertThat(line).startsWith("berta  not registered yet: "));
    JsonNode listed = new ObjectMapper().readTree(told("cases", "--json").out()).path("cases");
    assertThat(names(listed)).containsExactly("carlos", "ana", "berta");
    assertThat(listed.get(1).path("stage").asText()).isEqualTo("ENROLLED");
  }

  @Test
  void show_of_all_tells_each_and_one_that_is_spoilt_stops_no_other() throws IOException {
    Told told = told("show", "--all", "--json");

    assertThat(told.exit()).isEqualTo(ExitCode.USAGE);
    JsonNode shown = new ObjectMapper().readTree(told.out()).path("cases");
    assertThat(names(shown)).containsExactly("ana", "berta", "carlos");
    assertThat(shown.get(0).path("exit").asInt()).isZero();
    assertThat(shown.get(1).path("stage").asText()).isEqualTo("NEW");
    assertThat(shown.get(2).path("error").path("key").asText()).startsWith("config.");
    assertThat(told.err()).contains("— berta —").contains("3 cases, 1 of them with trouble.");
  }

  @Test
  void several_cases_are_named_with_commas_or_one_by_one() {
    assertThat(told("show", "--case", "ana,berta").exit()).isZero();
    assertThat(told("show", "--case", "ana", "--case", "berta").err())
        .contains("2 cases, none of them with trouble.");
  }

  @Test
  void what_is_for_one_case_says_so() {
    Told told = told("register", "--all");

    assertThat(told.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(told.err()).contains("“register” is for one case at a time.");
  }

  @Test
  void an_archived_case_leaves_the_list_and_comes_back_with_all_it_had() {
    assertThat(told("cases", "--archive", "ana").out()).doesNotContain("ana  ");
    assertThat(told("show", "--case", "ana").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(told("cases", "--archive", "ana").exit()).isEqualTo(ExitCode.USAGE);

    assertThat(told("cases", "--restore", "ana").out()).contains("ana  ");
    assertThat(told("show", "--case", "ana").out()).contains("Case ana: ");
  }

  @Test
  void two_hundred_are_listed_in_a_moment() throws IOException {
    for (int i = 0; i < 200; i++) {
      applicant("k" + i, "email = \"k" + i + "@ejemplo.hn\"");
    }

    long begun = System.nanoTime();
    Told told = told("cases");
    Duration took = Duration.ofNanos(System.nanoTime() - begun);

    assertThat(told.out().lines()).hasSize(203);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
  }

  private void applicant(String id, String line) throws IOException {
    Path file = folder.resolve("cases").resolve(id).resolve("applicant.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "applicant { " + line + " }\n");
  }

  private Told told(String... args) {
    return Told.by(
        Stream.concat(Stream.of(args), Stream.of("--home", folder.toString(), "--lang", "en"))
            .collect(ArrayList::new, List::add, List::addAll));
  }

  private static List<String> names(JsonNode cases) {
    return StreamSupport.stream(cases.spliterator(), false)
        .map(each -> each.path("case").asText())
        .toList();
  }
}
