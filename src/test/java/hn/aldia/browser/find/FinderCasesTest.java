package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Small pages, one after the other, written when the finder was done and before it had seen them:
 * {@code finder-cases.txt} has for each a name, the purpose, the words, {@code in}, {@code near},
 * and the page, which marks what a person would take; where it marks nothing, a person would say
 * that it is not there.
 */
class FinderCasesTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void takes_on_every_page_what_a_person_would_take() throws IOException {
    Page page = browser.open(Web.page("cases", "<!doctype html>"));
    for (String block : cases().split("(?m)^=== ", -1)) {
      if (!block.isBlank()) {
        List<String> lines = block.lines().toList();
        page.setContent("<!doctype html><meta charset=utf-8>" + lines.get(5));
        String right = lines.get(5).contains("data-expected") ? "ok" : "nothing";
        assertThat(taken(page, lines)).as(lines.get(0)).isEqualTo(right);
      }
    }
  }

  private static Object taken(Page page, List<String> lines) {
    List<String> words = Arrays.asList(lines.get(2).split("\\|", -1));
    var target = new Target(words, given(lines.get(4)), given(lines.get(3)), null, null);
    return new Finder(page)
        .look(target, Purpose.valueOf(lines.get(1)))
        .map(
            f ->
                f.element()
                    .evaluate("e => e.closest('[data-expected]')?.dataset.expected ?? 'another'"))
        .orElse("nothing");
  }

  private static @Nullable String given(String line) {
    return line.isEmpty() ? null : line;
  }

  private static String cases() throws IOException {
    try (InputStream in = FinderCasesTest.class.getResourceAsStream("finder-cases.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
