package hn.aldia.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Check.Outcome;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Told;
import hn.aldia.words.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is worth a notice, and what it says. */
class TellingTest {
  @RegisterExtension
  static final WireMockExtension HOOK =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CommonOptions common = new CommonOptions();
  private final Instant now = Instant.now();

  @BeforeEach
  void settings() {
    HOOK.stubFor(post(anyUrl()).willReturn(status(200)));
    common.home = folder;
    common.caseIds = List.of("c1");
  }

  @Test
  void news_is_told_in_the_persons_language() {
    assigned(home(hook()));
    telling(Locale.forLanguageTag("es-HN")).check(check(Outcome.CHANGED), true);

    assertThat(posted().path("kind").asText()).isEqualTo("NEWS");
    assertThat(posted().path("title").asText()).isEqualTo("Al Día: hay novedades (c1)");
    assertThat(posted().path("text").asText()).contains("1162", "ASIGNADA");
  }

  @Test
  void the_same_news_is_told_once_even_where_the_look_that_found_it_could_tell_nobody() {
    AldiaHome home = assigned(home(hook()));
    HOOK.stubFor(post(anyUrl()).willReturn(status(503)));
    telling().check(check(Outcome.CHANGED), true);
    assertThat(said()).contains("No channel took this", "ASIGNADA");
    assertThat(home.caseFolder().resolve("not-told.txt")).content().contains("ASIGNADA");
    HOOK.resetRequests();

    HOOK.stubFor(post(anyUrl()).willReturn(status(200)));
    telling().check(check(Outcome.SAME), true);
    telling().check(check(Outcome.SAME), true);
    assertThat(posted().path("text").asText())
        .containsOnlyOnce("ASIGNADA")
        .doesNotContain("may have been told");
    assertThat(home.caseFolder().resolve("not-told.txt")).doesNotExist();
  }

  @Test
  void news_of_which_a_killed_run_may_have_told_is_told_once_more_marked_so_and_never_again() {
    AldiaHome home = assigned(home(hook()));
    Store store = Store.in(home.folder());
    store.told().telling("c1", 4);
    telling().check(check(Outcome.SAME), true);
    assertThat(posted().path("text").asText())
        .startsWith("(You may have been told this before")
        .contains("ASIGNADA");
    HOOK.resetRequests();

    store.told().told("c1", 3);
    store.told().telling("c1", 4);
    store.told().telling("c1", 4);
    telling().check(check(Outcome.SAME), true);
    HOOK.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void what_no_channel_took_goes_with_the_next_notice_and_is_shown() {
    AldiaHome home = home(hook());
    HOOK.stubFor(post(anyUrl()).willReturn(status(503)));
    telling().down();
    assertThat(Told.by(home, "show").err()).contains("No channel took this", "cannot be reached");
    HOOK.resetRequests();

    HOOK.stubFor(post(anyUrl()).willReturn(status(200)));
    assigned(home);
    telling().check(check(Outcome.CHANGED), true);
    assertThat(posted().path("text").asText())
        .contains("ASIGNADA", "What could not be told before:", "could not be reached");
  }

  @Test
  void nothing_new_and_a_site_that_was_down_once_are_not_worth_a_notice() {
    home(hook());
    telling().check(check(Outcome.SAME), true);
    telling().check(check(Outcome.DOWN), true);

    HOOK.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void an_account_that_is_let_in_no_more_and_a_site_that_stays_down_are() {
    home(hook());
    var refused =
        new Check(
            Outcome.LOGGED_OUT,
            List.of(),
            Optional.of(Trouble.settings("cli.which-case", "c", "c")));
    telling().check(refused, true);
    assertThat(posted().path("title").asText()).contains("does not let you in");
    HOOK.resetRequests();

    telling().down();
    assertThat(posted().path("kind").asText()).isEqualTo("TROUBLE");
  }

  @Test
  void a_deadline_is_told_when_it_is_near_and_something_is_still_to_be_done() {
    AldiaHome home = home(hook());
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(now, AldiaHome.EMAIL),
        new AccountEvent.Adopted(now, AldiaHome.EMAIL),
        new RequestEvent.RequestFiled(now, null, "1162", "RENOVAR CARNET (ADULTO)"));
    telling().deadline(false);
    HOOK.verify(0, postRequestedFor(anyUrl()));

    EnrolledCase.append(
        home,
        new RequestEvent.OfficerWrote(
            now, "1162", "<m@x>", "EN ESPERA", "Enviar documentos", 2, now));
    telling().deadline(false);
    assertThat(posted().path("kind").asText()).isEqualTo("DEADLINE");
    assertThat(posted().path("text").asText()).contains("2 days left", "aldia renew --case c1");

    telling().deadline(false);
    HOOK.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void who_knows_of_a_deadline_is_reminded_no_more() {
    AldiaHome home = home(hook());
    Told nothing = Told.by(home, "ack");
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).contains("No deadline waits for you");
    assigned(home);
    EnrolledCase.append(
        home,
        new RequestEvent.OfficerWrote(
            now, "1162", "<m@x>", "EN ESPERA", "Enviar documentos", 2, now));

    assertThat(Told.by(home, "ack").exit()).isZero();
    telling().deadline(false);
    HOOK.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void whatever_is_wrong_with_telling_is_a_warning() {
    home("{ type = webhook, url = \"http://127.0.0.1:1/\" }");
    telling().down();
    assertThat(said()).startsWith("! Not told by webhook (127.0.0.1:1): ");
    err.reset();

    common.caseIds = List.of("nobody");
    telling().down();
    assertThat(said()).startsWith("! Not told by notify: ");
  }

  private static Check check(Outcome outcome) {
    return new Check(outcome, List.of(), Optional.empty());
  }

  /** The office has news: four events in all. */
  private AldiaHome assigned(AldiaHome home) {
    EnrolledCase.append(
        home,
        new CaseEvent.CaseOpened(now, AldiaHome.EMAIL),
        new AccountEvent.Adopted(now, AldiaHome.EMAIL),
        new RequestEvent.RequestFiled(now, "submit-1", "1162", "RENOVAR CARNET (ADULTO)"),
        new RequestEvent.StateSeen(now, "1162", "ASIGNADA", "Rosa Elena", now));
    return home;
  }

  private AldiaHome home(String channel) {
    return AldiaHome.in(folder, URI.create("http://127.0.0.1/"), "notify = [" + channel + "]");
  }

  private static String hook() {
    return "{ type = webhook, url = \"" + HOOK.baseUrl() + "/hook\" }";
  }

  private Telling telling() {
    return telling(Locale.ENGLISH);
  }

  private Telling telling(Locale language) {
    var out = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Telling(new Console(out, out, language, List.of()), common);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** All that was posted: one notice. */
  private static JsonNode posted() {
    var requests = HOOK.findAll(postRequestedFor(anyUrl()));
    assertThat(requests).hasSize(1);
    try {
      return new ObjectMapper().readTree(requests.get(0).getBody());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
