package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChromiumWordsTest {
  @Test
  void every_message_is_there_in_both_languages() throws IOException {
    assertThat(keys("chromium_es")).isEqualTo(keys("chromium"));
  }

  @Test
  void every_way_in_which_a_site_is_down_has_its_words() throws IOException {
    for (SiteDown.Why why : SiteDown.Why.values()) {
      assertThat(keys("chromium")).contains(SiteDown.answered(why, 500, null, "x").key() + ".what");
    }
  }

  private static Set<String> keys(String bundle) throws IOException {
    var properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                ChromiumWordsTest.class.getResourceAsStream(
                    "/hn/aldia/words/" + bundle + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties.stringPropertyNames();
  }
}
