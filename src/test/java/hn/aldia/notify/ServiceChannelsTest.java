package hn.aldia.notify;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** ntfy, webhook and apprise, over real HTTP. */
class ServiceChannelsTest {
  @RegisterExtension
  static final WireMockExtension SERVICE =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  @TempDir Path folder;

  @Test
  void ntfy_gets_title_and_text_as_json_at_its_root_with_the_token() {
    answers(200);

    told("{ type = ntfy, url = \"%s/al-dia-ana?up=1\", token-env = TOKEN }");

    SERVICE.verify(
        postRequestedFor(urlEqualTo("/?up=1"))
            .withHeader("Authorization", equalTo("Bearer tk_prueba"))
            .withRequestBody(
                equalToJson(
                    """
                    { "topic": "al-dia-ana", "title": "Al Día: hace falta una persona (c1)",
                      "message": "•••, la tesorería pide el captcha.\\n•••", "priority": 4 }
                    """)));
  }

  @Test
  void a_webhook_gets_the_fields_that_are_documented_and_no_personal_data() {
    answers(204);

    assertThat(told("{ type = webhook, url = \"%s/hook\" }")).isEmpty();

    SERVICE.verify(
        postRequestedFor(urlEqualTo("/hook"))
            .withRequestBody(matchingJsonPath("$.app", equalTo("aldia")))
            .withRequestBody(matchingJsonPath("$.case", equalTo("c1")))
            .withRequestBody(matchingJsonPath("$.kind", equalTo("PERSON_NEEDED")))
            .withRequestBody(matchingJsonPath("$.about", equalTo("sefin.captcha")))
            .withRequestBody(matchingJsonPath("$.title"))
            .withRequestBody(
                matchingJsonPath("$.text", equalTo("•••, la tesorería pide el captcha.\n•••")))
            .withRequestBody(matchingJsonPath("$.at")));
  }

  @Test
  void apprise_gets_title_body_and_type_and_its_204_means_that_nothing_is_set_up() {
    answers(200);
    assertThat(told("{ type = apprise, url = \"%s/notify/aldia\" }")).isEmpty();
    SERVICE.verify(
        postRequestedFor(urlEqualTo("/notify/aldia"))
            .withRequestBody(matchingJsonPath("$.title"))
            .withRequestBody(matchingJsonPath("$.body"))
            .withRequestBody(matchingJsonPath("$.type", equalTo("warning"))));

    answers(204);
    assertThat(told("{ type = apprise, url = \"%s/notify/otra\" }"))
        .containsExactly(service("apprise") + " did not take the notification: it answered 204.");
  }

  @Test
  void what_a_service_says_against_it_is_told_with_what_to_do() {
    answers(500);
    assertThat(told("{ type = webhook, url = \"%s/hook\" }"))
        .containsExactly(service("webhook") + " did not take the notification: it answered 500.");

    answers(403);
    Trouble refused = failed("{ type = ntfy, url = \"%s/t\", token-env = TOKEN }");
    assertThat(refused.remedy().toString()).contains("token-env");
  }

  @Test
  void a_service_that_says_nothing_is_given_up() {
    SERVICE.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay(5000)));

    assertThat(told("{ type = webhook, url = \"%s/hook\" }"))
        .containsExactly(service("webhook") + " cannot be reached: no answer within 1 s");
  }

  @Test
  void nothing_is_sent_after_a_service_that_sends_us_on() {
    SERVICE.stubFor(
        post(urlEqualTo("/hook"))
            .willReturn(status(307).withHeader("Location", SERVICE.baseUrl() + "/other?t=geheim")));

    assertThat(told("{ type = webhook, url = \"%s/hook\", token-env = TOKEN }"))
        .singleElement()
        .asString()
        .contains("sends us on to another address")
        .doesNotContain("geheim");
    SERVICE.verify(0, RequestPatternBuilder.newRequestPattern().withUrl("/other?t=geheim"));
  }

  @Test
  void a_channel_that_fails_keeps_no_other_from_being_tried() {
    answers(200);

    assertThat(
            told(
                """
                { type = webhook, url = "http://127.0.0.1:1/hook" }
                { type = ntfy, url = "%s/t", token-env = NOT_THERE }
                { type = apprise, url = "%1$s/notify/aldia" }
                """))
        .hasSize(2)
        .satisfiesExactly(
            nobody -> assertThat(nobody).contains("webhook (127.0.0.1:1) cannot be reached"),
            secret -> assertThat(secret).contains("NOT_THERE"));
    SERVICE.verify(1, postRequestedFor(urlEqualTo("/notify/aldia")));
  }

  private static void answers(int status) {
    SERVICE.stubFor(post(anyUrl()).willReturn(status(status)));
  }

  private Trouble failed(String channels) {
    return deliveries(channels).get(0).trouble().orElseThrow();
  }

  /** What went wrong. */
  private List<String> told(String channels) {
    return deliveries(channels).stream()
        .flatMap(delivery -> delivery.trouble().stream())
        .map(trouble -> trouble.what().toString())
        .toList();
  }

  private List<Delivery> deliveries(String channels) {
    var recipient =
        new Recipient(
            folder,
            Map.of("TOKEN", "tk_prueba"),
            "notify = [" + channels.formatted(SERVICE.baseUrl()) + "]");
    return recipient.told(Recipient.CAPTCHA);
  }

  private static String service(String kind) {
    return kind + " (" + URI.create(SERVICE.baseUrl()).getAuthority() + ")";
  }
}
