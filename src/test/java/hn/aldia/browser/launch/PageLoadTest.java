package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.browser.launch.SiteDown.Why;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageLoadTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

  @RegisterExtension final TestBrowser browser = new TestBrowser();
  private final PageLoad load =
      new PageLoad(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(20));
  private Answers site;

  @BeforeEach
  void start() throws IOException {
    site = Answers.start();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void gives_the_status_of_a_page_that_is_there() {
    assertThat(open(Web.page("load-ok", "<h1>Portal</h1>"))).isEqualTo(200);
  }

  @Test
  void leaves_a_page_that_was_not_found_to_its_reader() {
    assertThat(open(site.answering(404, "", "<h1>No existe</h1>"))).isEqualTo(404);
  }

  @Test
  void knows_cloudflare_by_its_own_numbers() {
    SiteDown down = failure(site.answering(522, "", "error code: 522"));
    assertThat(down.why()).isEqualTo(Why.CLOUDFLARE);
    assertThat(down.what().toString())
        .isEqualTo(
            "The site %s cannot be reached by its own front door (Cloudflare error 522)."
                .formatted(site.authority()));
    assertThat(Words.SPANISH.say(down.what())).contains("error 522 de Cloudflare");
  }

  @Test
  void honours_retry_after_in_seconds() {
    SiteDown down = failure(site.answering(503, "120", "busy"));
    assertThat(down.why()).isEqualTo(Why.STATUS);
    assertThat(down.retryAfter()).contains(NOW.plusSeconds(120));
  }

  @Test
  void honours_retry_after_as_a_date() {
    SiteDown down = failure(site.answering(429, "Mon, 23 Nov 2026 16:30:00 GMT", "slow down"));
    assertThat(down.retryAfter()).contains(Instant.parse("2026-11-23T16:30:00Z"));
  }

  @Test
  void a_retry_after_that_cannot_be_read_is_none() {
    assertThat(failure(site.answering(503, "soon", "busy")).retryAfter()).isEmpty();
  }

  @Test
  void knows_a_refused_connection() throws IOException {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    SiteDown down = failure(URI.create("http://127.0.0.1:" + free + "/"));
    assertThat(down.why()).isEqualTo(Why.REFUSED);
    assertThat(down.what().toString())
        .isEqualTo("The site 127.0.0.1:" + free + " refuses the connection.");
  }

  @Test
  void knows_a_site_that_never_answers() throws IOException {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var impatient = new PageLoad(Clock.systemUTC(), Duration.ofSeconds(1));
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
      SiteDown down =
          catchThrowableOfType(SiteDown.class, () -> impatient.open(browser.open(BLANK), address));
      assertThat(down.why()).isEqualTo(Why.TIME_OUT);
      assertThat(down.what().toString()).endsWith("did not answer within 1 seconds.");
    }
  }

  @Test
  void knows_https_where_only_http_is_spoken() throws IOException {
    try (var plain = new BreaksOff("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      URI address = URI.create("https://127.0.0.1:" + plain.port() + "/");
      assertThat(failure(address).why()).isEqualTo(Why.TLS);
    }
  }

  @Test
  void knows_a_certificate_nobody_vouches_for() throws Exception {
    try (var secret = Answers.startWithOwnCertificate()) {
      assertThat(failure(secret.answering(200, "", "secret")).why()).isEqualTo(Why.CERTIFICATE);
    }
  }

  @Test
  void knows_a_connection_that_breaks_off() throws IOException {
    try (var breaking = new BreaksOff("")) {
      assertThat(failure(breaking.address()).why()).isEqualTo(Why.OFFLINE);
    }
  }

  @Test
  void knows_a_file_where_a_page_was_expected() {
    assertThat(failure(site.download()).why()).isEqualTo(Why.DOWNLOAD);
  }

  private static final URI BLANK = URI.create("about:blank");

  private int open(URI address) {
    return load.open(browser.open(BLANK), address);
  }

  private SiteDown failure(URI address) {
    return catchThrowableOfType(SiteDown.class, () -> open(address));
  }
}
