package hn.aldia.config.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.config.oauth.OAuthClient.Endpoints;
import hn.aldia.config.secret.FileSecrets;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.testing.SignInServer;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What lets us into a mailbox whose provider takes no passwords. */
class AccessTokenTest {
  private static final String ANA = "ana@hotmail.com";
  private static final SignInPage NOBODY = (page, code, left) -> {};

  @TempDir private Path folder;
  private final SignInServer server = new SignInServer().of(ANA);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void the_person_types_a_code_on_any_device_and_is_waited_for() {
    server.answers("authorization_pending", "authorization_pending");
    var shown = new ArrayList<String>();

    AccessToken token = byCode();
    token.signIn((page, code, left) -> shown.addAll(List.of(page.toString(), code, "" + left)));

    assertThat(shown)
        .containsExactly(server.at("/devicelogin").toString(), SignInServer.CODE, "PT15M");
    assertThat(token.fetch()).isEqualTo(Secret.of("a-1"));
    assertThat(server.asked()).hasSize(3);
    assertThat(server.asked().get(0)).containsEntry("client_id", SignInServer.CLIENT);
  }

  @Test
  void the_person_s_browser_brings_the_answer_to_a_door_on_loopback() {
    AccessToken token = inBrowser();

    token.signIn(
        (page, code, left) -> assertThat(visited(page)).contains("You can close", "Puede"));

    assertThat(token.fetch()).isEqualTo(Secret.of("a-1"));
    assertThat(server.asked().get(0))
        .containsEntry("grant_type", "authorization_code")
        .containsKey("code_verifier");
  }

  @Test
  void an_answer_to_a_question_that_was_not_asked_is_no_answer() {
    inBrowser()
        .signIn(
            (page, code, left) -> {
              String back = page.toString().replaceAll(".*redirect_uri=([^&]+).*", "$1");
              URI door = URI.create(back.replace("%3A", ":").replace("%2F", "/"));
              assertThat(visited(URI.create(door + "?code=stolen&state=guessed"))).isEmpty();
              visited(page);
            });
    assertThat(server.asked().get(0)).containsEntry("code", "c-1");
  }

  @Test
  void access_is_renewed_before_it_runs_out_and_by_another_run() {
    byCode().signIn(NOBODY);

    AccessToken next = byCode();
    assertThat(next.fetch()).isEqualTo(Secret.of("a-2"));
    assertThat(next.fetch()).isEqualTo(Secret.of("a-2"));

    server.life(240);
    AccessToken brief = byCode();
    assertThat(brief.fetch()).isEqualTo(Secret.of("a-3"));
    assertThat(brief.fetch()).isEqualTo(Secret.of("a-4"));
  }

  @Test
  void two_runs_whose_renewals_serve_once_do_not_take_it_from_each_other() {
    AccessToken one = byCode();
    one.signIn(NOBODY);
    AccessToken other = byCode();
    other.fetch();
    one.refused(one.fetch(), "");

    assertThat(one.fetch()).isEqualTo(Secret.of("a-3"));
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_grant, AGAIN, PERSON",
    "access_denied, DECLINED, PERSON",
    "authorization_declined, DECLINED, PERSON",
    "expired_token, TOO_LATE, PERSON",
    "invalid_grant AADSTS65001: not consented, ADMINISTRATOR, OUTSIDE",
    "interaction_required, ADMINISTRATOR, OUTSIDE",
    "invalid_client, WRONG_APPLICATION, SETTINGS",
    "unauthorized_client, WRONG_APPLICATION, SETTINGS",
    "temporarily_unavailable, UNAVAILABLE, OUTSIDE",
    "503, UNAVAILABLE, OUTSIDE",
    "something_new, OTHER, OUTSIDE"
  })
  void each_refusal_is_told_by_its_kind(String error, SignInAnswer why, Trouble.Kind whose) {
    server.answers(error);

    SignInRefused refused =
        catchThrowableOfType(SignInRefused.class, () -> byCode().signIn(NOBODY));

    assertThat(refused.why()).isEqualTo(why);
    assertThat(refused.kind()).isEqualTo(whose);
  }

  @ParameterizedTest
  @EnumSource(SignInAnswer.class)
  void each_has_words_of_its_own_in_both_languages(SignInAnswer why) {
    var refused = new SignInRefused(ANA, why, "");
    assertThat(Words.ENGLISH.say(refused.what())).contains(ANA).doesNotContain("config.");
    assertThat(Words.SPANISH.say(refused.remedy()))
        .isNotBlank()
        .isNotEqualTo(Words.ENGLISH.say(refused.remedy()));
  }

  @Test
  void who_never_signed_in_is_told_so_and_a_withdrawn_consent_is_no_wrong_password() {
    assertThatThrownBy(() -> byCode().fetch())
        .isInstanceOf(SignInNeeded.class)
        .hasMessageContaining(ANA);
    byCode().signIn(NOBODY);
    server.forgetPerson();
    assertThatThrownBy(() -> byCode().fetch())
        .isInstanceOf(SignInRefused.class)
        .hasMessageContaining("withdrawn");
  }

  @Test
  void without_an_application_nobody_is_asked() {
    var none = new OAuthClient(null, null, endpoints(server.at("/devicecode"), null));
    assertThatThrownBy(() -> token(none).signIn(NOBODY))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.no-application"))
        .hasMessageContaining("mail.oauth.client-id");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void a_server_that_is_gone_is_no_refusal() {
    byCode().signIn(NOBODY);
    server.close();
    assertThatThrownBy(() -> byCode().fetch())
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.sign-in-unreachable"));
  }

  private AccessToken byCode() {
    return token(client(server.at("/devicecode"), null));
  }

  private AccessToken inBrowser() {
    return token(client(null, server.at("/authorize")));
  }

  private OAuthClient client(@Nullable URI device, @Nullable URI signIn) {
    return new OAuthClient(SignInServer.CLIENT, null, endpoints(device, signIn));
  }

  private Endpoints endpoints(@Nullable URI device, @Nullable URI signIn) {
    return new Endpoints(device, signIn, server.at("/token"), List.of("mail", "offline_access"));
  }

  private AccessToken token(OAuthClient client) {
    var kept = new StoredSecret("mail.imap.password", ANA, new FileSecrets(folder));
    return new AccessToken(client, ANA, kept, Clock.systemUTC());
  }

  private static String visited(URI page) {
    try {
      return HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build()
          .send(
              HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build(),
              BodyHandlers.ofString())
          .body();
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
