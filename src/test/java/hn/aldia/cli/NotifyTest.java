package hn.aldia.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.CaptchaDoor;
import hn.aldia.testing.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs that nobody watches tell a person; {@code notify} tries whether they can. */
class NotifyTest {
  private static final URI NOWHERE = URI.create("http://127.0.0.1/");

  @RegisterExtension
  static final WireMockExtension HOOK =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  @TempDir Path folder;

  @BeforeEach
  void answer() {
    HOOK.stubFor(post(anyUrl()).willReturn(status(200)));
  }

  @Test
  void with_no_channel_it_says_which_line_to_put_where() {
    Told told = Told.by(AldiaHome.in(folder, NOWHERE, ""), "notify");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(
            folder.resolve("aldia.conf").toString(),
            "notify = [ { type = \"email\", to = \"ana.ejemplo@ejemplo.hn\" }");
  }

  @Test
  void a_test_goes_through_each_channel_and_what_came_of_each_is_a_table() throws IOException {
    AldiaHome home = AldiaHome.in(folder, NOWHERE, "notify = [" + hook("ok") + "]");
    Told fine = Told.by(home, "notify");
    assertThat(fine.exit()).as(fine.err()).isZero();
    assertThat(fine.out()).startsWith("ok      webhook (").contains("All channels took the test");
    assertThat(fine.err())
        .contains("Next: There is no account at the portal yet.", "Go on with: aldia renew");
    HOOK.verify(1, postRequestedFor(urlEqualTo("/ok")));

    HOOK.stubFor(post(urlEqualTo("/broken")).willReturn(status(500)));
    AldiaHome other =
        AldiaHome.in(folder, NOWHERE, "notify = [" + hook("broken") + ", " + hook("ok") + "]");
    Told wrong = Told.by(other, "notify", "--json");
    assertThat(wrong.exit()).isEqualTo(4);
    assertThat(wrong.err()).contains("FAIL", "it answered 500", "→ The service itself");
    JsonNode channels = new ObjectMapper().readTree(wrong.out()).path("channels");
    assertThat(channels.path(0).path("sent").asBoolean()).isFalse();
    assertThat(channels.path(0).path("error").path("key").asText()).isEqualTo("watch.answered");
    assertThat(channels.path(1).path("sent").asBoolean()).isTrue();
  }

  @Test
  void a_receipt_that_meets_the_captcha_calls_its_person_once_and_says_how_to_go_on() {
    try (var office = BundledOffice.open(OfficeOptions.standard().withPopups(0));
        var treasury = new BundledTreasury(TreasuryOptions.standard().withStandIn(false))) {
      AldiaHome home = told(EnrolledCase.in(folder, office), hook("hook"));
      String[] receipt = {
        "--yes", "--headless",
        "-D", "treasury.url=" + treasury.form(),
        "-D", "treasury.captcha-wait=300ms",
        "-D", "rates.ficohsa.url=" + treasury.ficohsa(),
        "-D", "rates.erapi.url=" + treasury.erapi()
      };

      Told first = Told.by(home, "receipt", receipt);
      assertThat(first.exit()).as(first.err()).isEqualTo(3);
      assertThat(first.err()).contains("Told by webhook (");
      assertThat(posted("about")).containsExactly("sefin.captcha");
      assertThat(posted("kind")).containsExactly("PERSON_NEEDED");
      assertThat(posted("text").get(0))
          .contains("captcha", "aldia receipt --case c1 --headed")
          .doesNotContain(AldiaHome.EMAIL);

      Told second = Told.by(home, "receipt", receipt);
      assertThat(second.exit()).as(second.err()).isEqualTo(3);
      assertThat(second.err()).doesNotContain("Told by");
      assertThat(posted("about")).hasSize(1);
    }
  }

  @Test
  void a_check_that_meets_a_captcha_at_the_portal_needs_a_person_and_calls_them()
      throws IOException {
    try (var office = BundledOffice.open(OfficeOptions.standard().withPopups(0))) {
      AldiaHome home =
          told(
              EnrolledCase.in(folder, office),
              "{ type = webhook, url = \"http://127.0.0.1:1/\" }, " + hook("hook"));
      EnrolledCase.append(
          home,
          new RequestEvent.RequestFiled(Instant.now(), null, "1162", "RENOVAR CARNET (ADULTO)"));
      var status =
          new String[] {
            "--json",
            "-D",
            "portal.url=" + CaptchaDoor.RECAPTCHA_BOX.alone(),
            "-D",
            "treasury.captcha-wait=300ms"
          };

      Told told = Told.by(home, "status", status);

      assertThat(told.exit()).as(told.err()).isEqualTo(3);
      JsonNode document = new ObjectMapper().readTree(told.out());
      assertThat(document.path("outcome").asText()).isEqualTo("NEEDS_PERSON");
      assertThat(document.path("error").path("key").asText()).isEqualTo("inm.captcha");
      assertThat(document.path("error").path("evidence").toString()).contains(".png");
      assertThat(document.path("stage").asText()).isEqualTo("SUBMITTED");
      assertThat(posted("text").get(0)).contains("aldia status --case c1 --headed");
      assertThat(told.err()).contains("! Not told by webhook (127.0.0.1:1)");
    }
  }

  private static String hook(String path) {
    return "{ type = webhook, url = \"" + HOOK.baseUrl() + "/" + path + "\" }";
  }

  /** The case with this channel. */
  private static AldiaHome told(AldiaHome home, String channel) {
    try {
      Files.writeString(
          home.caseFolder().resolve("applicant.conf"),
          "\nnotify = [" + channel + "]\n",
          StandardOpenOption.APPEND);
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This field of all that was posted. */
  private static List<String> posted(String field) {
    return HOOK.findAll(postRequestedFor(anyUrl())).stream()
        .map(
            request -> {
              try {
                return new ObjectMapper().readTree(request.getBody()).path(field).asText();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }
}
