package hn.aldia.errand.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.testing.Here;
import hn.aldia.words.Message;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call to the browser that does not come back has its browser ended under it. */
@Timeout(120)
class PulseTest {
  private final CountDownLatch ended = new CountDownLatch(1);
  private final List<Message> said = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"() => { while (true); }", "() => { while (true) alert('¡Aviso!'); }"})
  void a_page_that_never_lets_go_is_left(String hanging) {
    var settings = Here.BROWSER;
    var browsers = new OwnBrowsers(Machine.here(), line -> {});
    try (BrowserSession session =
            browsers.open(settings, URI.create("http://127.0.0.1/"), true, null);
        var ofAnEarlierVisit =
            new Pulse(
                Clock.systemUTC(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                said::add,
                ended::countDown);
        var pulse =
            new Pulse(
                Clock.systemUTC(),
                Duration.ofSeconds(4),
                Duration.ofSeconds(60),
                said::add,
                session::abandon)) {
      session.page().onDialog(dialog -> dialog.dismiss());
      var failure =
          catchThrowableOfType(PlaywrightException.class, () -> session.page().evaluate(hanging));

      assertThat(pulse.explain(failure)).hasMessageContaining("kept the browser busy");
      assertThat(ofAnEarlierVisit.explain(failure)).isSameAs(failure);
    }
  }

  @Test
  void whoever_is_busy_with_anything_else_is_let_be() throws InterruptedException {
    try (var pulse =
        new Pulse(
            Clock.systemUTC(),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            said::add,
            ended::countDown)) {
      assertThat(ended.await(5, TimeUnit.SECONDS)).isFalse();
      var failure = new IllegalStateException();
      assertThat(pulse.explain(failure)).isSameAs(failure);
      assertThat(said).isEmpty();
    }
  }
}
