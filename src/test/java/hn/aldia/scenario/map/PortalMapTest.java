package hn.aldia.scenario.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.page.Glance;
import hn.aldia.scenario.check.AnswerRow;
import hn.aldia.scenario.check.PageRow;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.text.Wording;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped map on pages and answers as tables: page facts in, screen or meaning out. */
class PortalMapTest {
  private static final Path HOME = Path.of("scenarios");
  private static final Pattern NAME = Pattern.compile("\"((?:said|columns)\\.[a-z-]+)\"");
  private static final PortalMap MAP =
      new ScenarioReader(new ScenarioFolder(List.of(HOME))).readMap("inm/map", StubCase.values());

  @TestFactory
  Stream<DynamicTest> a_page_is_known_by_what_can_be_done_there() throws IOException {
    Path file = HOME.resolve("inm/screens.csv");
    return PageRow.read(file, Files.readAllLines(file)).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.origin().line() + " is " + row.screen(),
                    () -> assertThat(MAP.recognise(row.glance()).name()).isEqualTo(row.screen())));
  }

  @TestFactory
  Stream<DynamicTest> an_answer_means_what_a_person_takes_it_for() throws IOException {
    Path file = HOME.resolve("inm/answers.csv");
    return AnswerRow.read(file, Files.readAllLines(file)).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.play() + ": " + row.said(),
                    () ->
                        assertThat(
                                MAP.meaning(row.said(), MAP.answersTo("inm/" + row.play()))
                                    .orElse("-"))
                            .isEqualTo(row.meaning())));
  }

  @Test
  void what_a_persons_own_older_map_does_not_know_of_the_list_is_as_shipped(@TempDir Path own)
      throws IOException {
    String shipped = Files.readString(HOME.resolve("inm/map.conf"));
    String older =
        shipped
            .replaceFirst("(?m)^  over-number = .*$", "")
            .replaceFirst("(?m)^  state = .*$", "  state = [\"Situación\"]");
    Files.createDirectories(own.resolve("inm"));
    Files.writeString(own.resolve("inm/map.conf"), older);

    PortalMap map =
        new ScenarioReader(new ScenarioFolder(List.of(own, HOME)))
            .readMap("inm/map", StubCase.values());

    assertThat(older).doesNotContain("over-number");
    assertThat(map.concept("columns.over-number")).isEqualTo(MAP.concept("columns.over-number"));
    assertThat(map.concept("columns.state").wordings()).isEqualTo(List.of(Wording.of("Situación")));
  }

  /** A name that the map lacks would end a run only where it is first asked for. */
  @ParameterizedTest
  @ValueSource(strings = {"inm", "sefin"})
  void all_that_a_flow_asks_of_its_map_is_there(String room) throws IOException {
    PortalMap map =
        new ScenarioReader(new ScenarioFolder(List.of(HOME)))
            .readMap(room + "/map", StubCase.values());
    var asked = new TreeSet<String>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/hn/aldia", room))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        NAME.matcher(Files.readString(source)).results().forEach(m -> asked.add(m.group(1)));
      }
    }

    assertThat(asked).isNotEmpty();
    assertThat(asked).allSatisfy(name -> assertThat(map.concept(name)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dispone de un único intento", "Solo tiene 1 intento", "You have only one try"})
  void a_page_says_that_a_wrong_pin_ends_it(String line) {
    assertThat(MAP.concept("said.one-try").any(w -> w.isSaidIn(Wording.words(line)))).isTrue();
  }

  @Test
  void a_page_that_is_none_is_told_with_what_came_nearest_and_what_it_lacks() {
    Recognised page =
        MAP.recognise(
            PageRow.read(Path.of("p"), List.of("? | Paso 1 | Enviar | Motivo")).get(0).glance());

    assertThat(page.name()).isEqualTo("unknown");
    assertThat(page.near().get(0).screen().name()).isEqualTo("request-data");
    assertThat(page.near().get(0).missing().stream().map(Words.ENGLISH::say))
        .containsExactly("a list named “Tipo Documento”, or a box named “Documento”");
  }

  @Test
  void an_empty_page_is_none_and_what_a_screen_is_known_by_can_be_named() {
    assertThat(MAP.recognise(Glance.NOTHING).name()).isEqualTo("unknown");
    assertThat(MAP.words("home")).contains("SERVICIOS EN LINEA");
    assertThat(MAP.words("no-such-screen")).isEmpty();
    assertThatThrownBy(() -> MAP.answersTo("inm/no-such-act"))
        .hasMessage("no act plays inm/no-such-act");
  }

  @Test
  void the_shortest_way_is_taken_and_another_where_it_was_tried_in_vain() {
    Screen signIn = MAP.screen("sign-in").orElseThrow();
    List<Way> straight = MAP.path(signIn, "registration", Set.of()).orElseThrow();
    List<Way> around = MAP.path(signIn, "registration", Set.copyOf(straight)).orElseThrow();

    assertThat(straight).extracting(Way::play).containsExactly("inm/registration-form");
    assertThat(around)
        .extracting(Way::play)
        .containsExactly("inm/services", "inm/registration-form");
    assertThat(MAP.path(MAP.screen("list").orElseThrow(), "inside", Set.of())).contains(List.of());
    assertThat(MAP.path(MAP.screen("ended").orElseThrow(), "list", Set.of())).isEmpty();
  }

  @Test
  void a_persons_own_words_are_added_to_the_shipped_ones(@TempDir Path own) throws IOException {
    Path words = own.resolve("common/words.conf");
    Files.createDirectories(words.getParent());
    Files.writeString(words, "words { requests = ${words.requests} [\"Mis gestiones\"] }");
    PortalMap map =
        new ScenarioReader(new ScenarioFolder(List.of(own, HOME)))
            .readMap("inm/map", StubCase.values());
    var page = PageRow.read(own, List.of("? | Hola | Inicio · Mis gestiones")).get(0).glance();

    assertThat(MAP.recognise(page).name()).isEqualTo("unknown");
    assertThat(map.recognise(page).name()).isEqualTo("inside");
  }

  @ParameterizedTest
  @CsvSource({
    "ya … existe, El correo ya no se usa pero existe, true",
    "ya … existe, ya existe, true",
    "ya … existe, ya uno dos tres cuatro cinco seis siete ocho nueve existe, false",
    "registrad…, Fue REGISTRADA, true",
    "registrad…, El registro, false",
    "no, Solicitud No. 1162, false",
    "no, No se envió, true",
    "Iniciar Session, iniciar sesión, true"
  })
  void an_ellipsis_leaves_out_what_does_not_count(String wording, String line, boolean said) {
    assertThat(Wording.of(wording).isSaidIn(Wording.words(line))).isEqualTo(said);
  }
}
