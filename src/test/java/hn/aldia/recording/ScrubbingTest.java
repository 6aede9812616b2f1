package hn.aldia.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is scrubbed still runs: figures that only stand beside each other are no number. */
class ScrubbingTest {
  private static final Instant AT = Instant.parse("2026-02-03T16:00:00Z");
  private static final Body PICTURE = new Body("image/png", "iVBORw0KGgoAAAAN", true);
  private static final Body FONT = new Body("", "d09GMgABAAAAAAnM", true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label>Mostrar <select> <option>10</option> <option>25</option> <option>50</option> <option>100</option> </select></label>",
        "<ul><li>10</li><li>25</li><li>50</li><li>100</li></ul>",
        "<a>10</a> <a>25</a> <a>50</a> <a>100</a>",
        "<table><tr><td>10</td><td>25</td><td>50</td><td>100</td></tr></table>",
      })
  void numbers_of_a_menu_or_a_pager_leave_the_libraries_whole(String menu) {
    String library = "o.aLengthMenu=[10,25,50,100];";
    assertThat(scrubbed(menu, new Body("text/javascript", library, false))).isEqualTo(library);
  }

  @Test
  void a_list_of_numbers_in_code_is_no_number_that_somebody_has() {
    assertThat(
            scrubbed(
                "<p>Carnet: 0704198055321</p>",
                new Body("text/javascript", "f([0704,1980,55,321]); g('0704-1980-55321')", false)))
        .contains("[0704,1980,55,321]")
        .doesNotContain("0704-1980-55321");
  }

  @Test
  void a_number_written_in_parts_of_one_line_is_one() {
    assertThat(page("<p>Carnet <b>0704</b>-<b>1980</b>-<b>55321</b></p>"))
        .doesNotContain("0704", "1980", "55321");
  }

  @Test
  void a_picture_that_was_there_before_anybody_entered_something_stays_and_so_do_fonts() {
    assertThat(scrubbed("<p></p>", PICTURE)).isEqualTo(PICTURE.text());
    assertThat(scrubbed("<p></p>", FONT)).isEqualTo(FONT.text());
    assertThat(scrubbed("<p></p>", new Body("image/png", "iVBORw0KGgoAAAAO", true)))
        .as("one that came later may show a person")
        .startsWith("R0lGOD");
  }

  /** What became of a file that came after the person had entered something. */
  private static String scrubbed(String page, Body file) {
    return recording(page, file).exchanges().get(2).answer().text();
  }

  private static String page(String page) {
    return recording(page, Body.NONE).exchanges().get(1).answer().text();
  }

  private static Recording recording(String page, Body file) {
    var visit =
        new Visit(
            "portal",
            Stream.of(
                    exchange(AT, PICTURE),
                    exchange(AT.plusSeconds(9), new Body("text/html", page, false)),
                    exchange(AT.plusSeconds(9), file))
                .toList(),
            List.of(),
            List.of(new Entered(AT.plusSeconds(5), "Correo", "text", "rosa@correo.example")));
    return Scrubbing.of(visit, List.of(), List.of(), Set.of()).recording();
  }

  private static Exchange exchange(Instant at, Body answer) {
    return new Exchange(
        at, "GET", "http://p.example/x", List.of(), Body.NONE, 200, List.of(), answer);
  }
}
