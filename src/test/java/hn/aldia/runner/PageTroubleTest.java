package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.launch.BrowserGone;
import hn.aldia.testing.TestBrowser;
import hn.aldia.words.Trouble;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageTroubleTest {
  @RegisterExtension private final TestBrowser browser = new TestBrowser();
  private Page page;

  @BeforeEach
  void open() {
    page = browser.open(URI.create("about:blank"));
  }

  @Test
  void a_script_that_fails_is_no_browser_that_is_gone() {
    assertThat(of(() -> page.evaluate("throw new Error('x')"))).isInstanceOf(Obstacle.class);
  }

  @Test
  void a_page_that_crashed_is() {
    var crashed = new PlaywrightException("Error { message='Target crashed' }");

    assertThat(PageTrouble.of(crashed, Obstacle.Reason.TRIED))
        .isInstanceOf(BrowserGone.class)
        .hasMessage("The browser was closed or crashed in the middle of the work.");
  }

  @Test
  void so_is_one_that_was_closed() {
    page.close();
    assertThat(of(page::title)).isInstanceOf(BrowserGone.class);
  }

  private static Trouble of(ThrowingCallable act) {
    return PageTrouble.of(
        catchThrowableOfType(PlaywrightException.class, act), Obstacle.Reason.TRIED);
  }
}
