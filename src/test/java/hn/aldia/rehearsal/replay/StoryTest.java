package hn.aldia.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.recording.Body;
import hn.aldia.recording.Exchange;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {
  private final Story story =
      new Story(
          List.of(
              one("GET", "/list?_=1", "", "empty"),
              one("POST", "/do", "mail=&surname=", "registered"),
              one("POST", "/do", "mail=&pin=", "enrolled"),
              one("GET", "/list?_=2", "", "none yet"),
              one("GET", "/list?_=3", "", "none still"),
              one("POST", "/file", "{\"card\":\"\"}", "filed"),
              one("GET", "/list?_=4", "", "1162")));

  @Test
  void what_is_sent_leads_on_and_what_is_looked_at_is_as_it_was_then() {
    assertThat(get()).isEqualTo("empty");
    assertThat(get()).isEqualTo("empty");
    assertThat(post("/do", "surname=Ejemplo&mail=ana")).isEqualTo("registered");
    assertThat(post("/do", "mail=ana&pin=7")).isEqualTo("enrolled");
    assertThat(get()).isEqualTo("none yet");
    assertThat(get()).isEqualTo("none still");
    assertThat(get()).isEqualTo("none still");
    assertThat(post("/file", "{\"card\":\"0801\"}")).isEqualTo("filed");
    assertThat(get()).isEqualTo("1162");
    assertThat(post("/do", "mail=ana&pin=7"))
        .as("again, and nothing goes back")
        .isEqualTo("enrolled");
    assertThat(get()).isEqualTo("1162");
  }

  /** As DataTables with its server's paging does, and each single-page app of one address. */
  @Test
  void a_list_that_is_asked_for_by_post_is_as_it_was_until_something_is_sent() {
    var posting =
        new Story(
            List.of(
                one("POST", "/api", "pin=", "wrong"),
                one("POST", "/api", "pin=", "in"),
                one("POST", "/api", "draw=&start=", "empty"),
                one("POST", "/alive", "", ""),
                one("POST", "/api", "card=", "filed"),
                one("POST", "/alive", "", ""),
                one("POST", "/api", "draw=&start=", "1162")));
    assertThat(
            Stream.of(
                    "pin=7", "pin=8", "pin=8", "start=0&draw=1", "start=0&draw=2", "draw=3&start=0")
                .map(sent -> posting.answer(asked("POST", "/api", sent)).orElseThrow())
                .map(known -> known.answer().text()))
        .containsExactly("wrong", "in", "in", "empty", "empty", "empty");
    assertThat(
            Stream.of("card=1", "start=0&draw=4", "start=0&draw=5")
                .map(sent -> posting.answer(asked("POST", "/api", sent)).orElseThrow())
                .map(known -> known.answer().text()))
        .containsExactly("filed", "1162", "1162");
  }

  @Test
  void what_the_visit_never_asked_nobody_answers() {
    assertThat(story.answer(asked("GET", "/other", ""))).isEmpty();
    assertThat(story.answer(asked("DELETE", "/list", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "href='http://portal.example:8443/A', href='http://127.0.0.1:9001/A'",
    "'\"https:\\/\\/portal.example:8443\\/A\"', '\"http:\\/\\/127.0.0.1:9001\\/A\"'",
    "u=http%3A%2F%2Fportal.example%3A8443, u=http%3A%2F%2F127.0.0.1%3A9001",
    "src='//cdn.example/x.js', src='//127.0.0.1:9002/x.js'",
    "xmlns='http://www.w3.org/2000/svg', xmlns='http://www.w3.org/2000/svg'",
    "http://cdn.example.com/x, http://cdn.example.com/x"
  })
  void addresses_of_the_recorded_servers_are_those_of_their_stand_ins(String text, String moved) {
    var origins =
        new Origins(
            Map.of("portal.example:8443", "127.0.0.1:9001", "cdn.example", "127.0.0.1:9002"));
    assertThat(origins.moved(text)).isEqualTo(moved);
  }

  private String get() {
    return story.answer(asked("GET", "/list?_=99", "")).orElseThrow().answer().text();
  }

  private String post(String path, String sent) {
    return story.answer(asked("POST", path, sent)).orElseThrow().answer().text();
  }

  private static Story.Asked asked(String method, String path, String sent) {
    return new Story.Asked(method, URI.create("http://p.example" + path), "", sent);
  }

  private static Exchange one(String method, String path, String sent, String answer) {
    return new Exchange(
        Instant.EPOCH,
        method,
        "http://p.example" + path,
        List.of(),
        sent.isEmpty() ? Body.NONE : new Body("", sent, false),
        200,
        List.of(),
        new Body("text/html", answer, false));
  }
}
