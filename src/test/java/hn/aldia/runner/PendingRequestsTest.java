package hn.aldia.runner;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.microsoft.playwright.Page;
import hn.aldia.testing.OpenLine;
import hn.aldia.testing.TestBrowser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a page still waits for, and what it only leaves open. */
class PendingRequestsTest {
  private static final Duration WAIT = Duration.ofSeconds(5);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @RegisterExtension
  final WireMockExtension site =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @Test
  void an_error_that_the_page_does_not_read_keeps_nobody_waiting() {
    OpenPage open =
        asking("fetch('/list').then(answer => { window.unread = answer; document.title = 'no' })");

    assertThat(open.await(() -> open.page().title().equals("no"), WAIT)).isTrue();
    assertThat(open.await(() -> !open.busy(), WAIT)).isTrue();
    assertThat(open.asked()).isEqualTo(1);
  }

  @Test
  void what_is_not_answered_yet_is_waited_for() {
    OpenPage open = asking("fetch('/slow').then(() => document.title = 'come')");

    assertThat(open.await(open::busy, WAIT)).isTrue();
    assertThat(open.await(() -> !open.busy(), WAIT)).isTrue();
    assertThat(open.page().title()).isEqualTo("come");
  }

  @Test
  void a_beacon_and_a_word_on_an_open_line_are_questions_that_nobody_waits_for()
      throws IOException {
    OpenPage open = asking("navigator.sendBeacon('/list', 'x')");

    assertThat(open.await(() -> open.asked() == 1, WAIT)).isTrue();
    try (var line = OpenLine.open()) {
      open.page()
          .evaluate(
              "port => { const line = new WebSocket('ws://127.0.0.1:' + port);"
                  + " line.onopen = () => line.send('Iniciar Session') }",
              line.port());

      assertThat(open.await(() -> open.asked() == 2, WAIT)).isTrue();
    }
    assertThat(open.busy()).isFalse();
  }

  private OpenPage asking(String script) {
    site.stubFor(
        get("/")
            .willReturn(
                aResponse().withHeader("content-type", "text/html").withBody("<h1>INM</h1>")));
    site.stubFor(
        get("/list").willReturn(aResponse().withStatus(522).withBody("x".repeat(5_000_000))));
    site.stubFor(get("/slow").willReturn(aResponse().withFixedDelay(1000)));
    Page page = browser.open(URI.create(site.baseUrl() + "/"));
    OpenPage open = OpenPage.on(page, Clock.systemUTC(), WAIT);
    page.evaluate("() => { " + script + " }");
    return open;
  }
}
