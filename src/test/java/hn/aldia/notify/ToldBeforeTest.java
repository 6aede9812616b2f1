package hn.aldia.notify;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static hn.aldia.notify.Delivery.Outcome.FAILED;
import static hn.aldia.notify.Delivery.Outcome.SENT;
import static hn.aldia.notify.Delivery.Outcome.TOLD_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import hn.aldia.notify.Notice.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a run told that is started every hour. */
class ToldBeforeTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T15:00:00Z");

  @RegisterExtension
  static final WireMockExtension SERVICE =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  @TempDir Path folder;
  private Recipient recipient;

  @BeforeEach
  void settings() {
    SERVICE.stubFor(post(anyUrl()).willReturn(status(200)));
    recipient =
        new Recipient(
            folder,
            Map.of(),
            "notify = [{ type = webhook, url = \"" + SERVICE.baseUrl() + "/hook\" }]");
  }

  @Test
  void the_same_trouble_is_told_once_a_day() {
    assertThat(told(trouble("captcha"), 0)).isEqualTo(SENT);
    assertThat(told(trouble("captcha"), 1)).isEqualTo(TOLD_BEFORE);
    assertThat(told(trouble("captcha"), 19)).isEqualTo(TOLD_BEFORE);
    assertThat(told(trouble("captcha"), 24)).isEqualTo(SENT);
  }

  @Test
  void of_a_trouble_that_is_worded_anew_each_time_no_more_than_three_are_told_a_day() {
    assertThat(told(trouble("page of 9:00"), 0)).isEqualTo(SENT);
    assertThat(told(trouble("page of 10:00"), 1)).isEqualTo(SENT);
    assertThat(told(trouble("page of 11:00"), 2)).isEqualTo(SENT);
    assertThat(told(trouble("page of 12:00"), 3)).isEqualTo(TOLD_BEFORE);
  }

  @Test
  void all_news_is_told_and_a_test_always() {
    for (int hour = 0; hour < 5; hour++) {
      assertThat(told(notice(Kind.NEWS, "news " + hour), hour)).isEqualTo(SENT);
      assertThat(told(notice(Kind.TEST, "test"), hour)).isEqualTo(SENT);
    }
  }

  @Test
  void what_failed_is_tried_again_the_next_time() {
    SERVICE.stubFor(post(anyUrl()).willReturn(status(500)));
    assertThat(told(trouble("captcha"), 0)).isEqualTo(FAILED);
    SERVICE.stubFor(post(anyUrl()).willReturn(status(200)));
    assertThat(told(trouble("captcha"), 1)).isEqualTo(SENT);
  }

  @Test
  void a_spoilt_memory_costs_a_repetition_and_never_the_notice() throws IOException {
    assertThat(told(trouble("captcha"), 0)).isEqualTo(SENT);
    Files.writeString(folder.resolve("cases/c1/notices.txt"), "\tno moment\tx\ty\n???\n");
    assertThat(told(trouble("captcha"), 1)).isEqualTo(SENT);
  }

  private static Notice trouble(String text) {
    return notice(Kind.PERSON_NEEDED, text);
  }

  private static Notice notice(Kind kind, String text) {
    return new Notice(kind, "inm.page-not-understood", "c1", "Al Día", text, List.of());
  }

  private Delivery.Outcome told(Notice notice, int hoursLater) {
    Clock at = Clock.fixed(MORNING.plus(Duration.ofHours(hoursLater)), ZoneOffset.UTC);
    return recipient.told(notice, at).get(0).outcome();
  }
}
