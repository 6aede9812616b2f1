package hn.aldia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.testing.TestBrowser;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of {@code watch --page}, in a real browser and asked for by strangers. */
class LivePagesTest {
  private static final SampleCase ANA = SampleCase.ordinary();

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private final AtomicReference<CaseRecord> now =
      new AtomicReference<>(ANA.beforeTheBank(Words.ENGLISH));
  private final LivePages pages =
      LivePages.at(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          new LivePages.Source() {
            @Override
            public String index() {
              return new CaseIndex(Words.ENGLISH)
                  .live(
                      List.of(
                          new CaseIndex.Line("c1", "Ana Ejemplo", "/case/c1", record().view(), "")),
                      SampleCase.NOW);
            }

            @Override
            public Optional<String> page(String caseId) {
              return caseId.equals("c1")
                  ? Optional.of(new CaseReport(Words.ENGLISH).live(record()))
                  : Optional.empty();
            }
          });

  private CaseRecord record() {
    return Objects.requireNonNull(now.get());
  }

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void an_adviser_sees_the_index_goes_to_a_case_and_sees_it_change_without_a_hand() {
    Page page = browser.open(URI.create("about:blank"));
    // Ten seconds pass in a twentieth of one.
    page.addInitScript("{ const wait = setTimeout; window.setTimeout = (f) => wait(f, 50); }");
    page.navigate(pages.address().toString());

    assertThat(page.url()).isEqualTo(origin() + "/");
    page.locator("tbody a").click();
    page.waitForURL("**/case/c1");
    assertThat(page.locator(".stage").innerText()).isEqualTo("An officer is in charge");
    now.set(ANA.approved(Words.ENGLISH));
    page.waitForCondition(() -> page.locator(".stage").innerText().equals("Approved"));
    assertThat(page.locator(".next").innerText()).contains("Collect the card");
  }

  @Test
  void without_the_token_nobody_gets_anything() throws IOException {
    assertThat(asked("GET / HTTP/1.1", host(), ""))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("Ana");
    assertThat(asked("GET /case/c1 HTTP/1.1", host(), "Cookie: aldia=wrong\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(asked("GET /?token= HTTP/1.1", host(), "")).startsWith("HTTP/1.1 403");
    assertThat(asked("GET / HTTP/1.1", host(), cookie()))
        .startsWith("HTTP/1.1 200")
        .contains("Ana Ejemplo", "Cache-control: no-store", "X-frame-options: DENY");
  }

  @Test
  void a_site_that_lets_its_name_mean_this_machine_gets_nothing_even_with_the_cookie()
      throws IOException {
    for (String host : List.of("evil.example", "evil.example:" + port(), "127.0.0.1", "")) {
      assertThat(asked("GET / HTTP/1.1", host, cookie()))
          .as(host)
          .doesNotStartWith("HTTP/1.1 200")
          .doesNotContain("Ana");
    }
    assertThat(asked("GET / HTTP/1.1", "localhost:" + port(), cookie())).startsWith("HTTP/1.1 200");
  }

  @Test
  void nothing_can_be_done_here_but_look() throws IOException {
    assertThat(asked("POST / HTTP/1.1", host(), cookie())).startsWith("HTTP/1.1 405");
    assertThat(asked("GET /case/..%2f..%2fetc HTTP/1.1", host(), cookie()))
        .startsWith("HTTP/1.1 404");
    assertThat(asked("GET /case/c2 HTTP/1.1", host(), cookie())).startsWith("HTTP/1.1 404");
  }

  @Test
  void a_port_that_is_taken_is_told_with_what_to_do() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), taken.getLocalPort());
      assertThatThrownBy(() -> LivePages.at(at, nothing()))
          .isInstanceOfSatisfying(
              Trouble.class, t -> assertThat(t.key()).isEqualTo("report.not-served"))
          .hasMessageContaining("127.0.0.1:" + taken.getLocalPort());
    }
  }

  private static LivePages.Source nothing() {
    return new LivePages.Source() {
      @Override
      public String index() {
        return "";
      }

      @Override
      public Optional<String> page(String caseId) {
        return Optional.empty();
      }
    };
  }

  private String asked(String line, String host, String more) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String head = host.isEmpty() ? "" : "Host: " + host + "\r\n";
      socket
          .getOutputStream()
          .write(
              (line + "\r\n" + head + more + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String cookie() {
    return "Cookie: aldia=" + pages.address().getQuery().substring("token=".length()) + "\r\n";
  }

  private int port() {
    return pages.address().getPort();
  }

  private String host() {
    return "127.0.0.1:" + port();
  }

  private String origin() {
    return "http://" + host();
  }
}
