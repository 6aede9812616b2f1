package hn.aldia.browser.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.launch.Started;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A site that hands out half a paper and then says no more, and does not hang up either. */
@Timeout(60)
class PaperStalledTest {
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer site;

  @BeforeEach
  void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.setExecutor(threads);
    site.createContext(
        "/",
        exchange -> {
          byte[] form = "<a href=/paper>Generar</a>".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, form.length);
          exchange.getResponseBody().write(form);
          exchange.close();
        });
    site.createContext(
        "/paper",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/pdf");
          exchange.sendResponseHeaders(200, 100_000);
          exchange.getResponseBody().write("%PDF-1.4 half".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          waitUntilOver();
        });
    site.start();
  }

  private void waitUntilOver() {
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void close() {
    over.countDown();
    site.stop(0);
    threads.shutdownNow();
  }

  @Test
  void is_given_up_and_nothing_of_it_kept() {
    var driver = PlaywrightDriver.start(Started.MACHINE);
    var session =
        BrowserSession.launch(
            driver, Started.browser(), Started.SETTINGS, true, Started.flags(), null);
    var kept = new ArrayList<byte[]>();
    var patience = new Patience(Duration.ofSeconds(1), driver::abandon);
    try (driver) {
      Page page = session.page();
      PaperNet net = PaperNet.spread(session.context(), kept::add, patience);
      page.navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
      net.arm();

      assertThatThrownBy(() -> clickAndWait(page, net))
          .isInstanceOfSatisfying(
              Trouble.class, t -> assertThat(t.key()).isEqualTo("chromium.paper-stalled"))
          .hasMessageContaining("did not come to its end within 1 seconds");
    }
    assertThat(kept).isEmpty();
  }

  private static void clickAndWait(Page page, PaperNet net) {
    try {
      page.click("text=Generar");
      while (true) {
        net.look();
        page.waitForTimeout(20);
      }
    } catch (PlaywrightException e) {
      throw net.explain(e);
    }
  }
}
