package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What has come to rest is not waited for any more. */
class PageAtRestTest {
  private static final String MOVING =
      "<p>Aviso</p><style>@keyframes k { from { opacity: .1; rotate: 0deg } to { opacity: .9; rotate: 360deg } }</style>"
          + "<div style='animation: k %s linear'>~</div>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void what_fades_in_or_out_is_not_at_rest_before_it_has_done_so() {
    Page page = browser.open(Web.page("fades", MOVING.formatted("1.5s")));
    var finder = new Finder(page);

    int looks = 0;
    Duration rested = look(finder);
    while (Boolean.TRUE.equals(
        page.evaluate("document.getAnimations().some(a => a.playState === 'running')"))) {
      assertThat(rested).isZero();
      rested = look(finder);
      looks++;
    }
    assertThat(looks).isPositive();
  }

  @Test
  void what_turns_for_ever_keeps_no_page_from_rest() {
    Page page = browser.open(Web.page("turns", MOVING.formatted("1s infinite")));
    var finder = new Finder(page);

    var unused = look(finder);
    page.waitForFunction(
        "from => performance.now() > from + 50", page.evaluate("performance.now()"));
    assertThat(look(finder)).isGreaterThan(Duration.ofMillis(40));
  }

  private static Duration look(Finder finder) {
    var unused = finder.look(new Target(List.of("Aviso"), null, null, null, null), Purpose.WORDS);
    return finder.rested();
  }
}
