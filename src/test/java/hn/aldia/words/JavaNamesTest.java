package hn.aldia.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No person reads the names of Java's classes. */
class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "java.nio.file.AccessDeniedException: /x, access denied: /x",
    "java.io.IOException: No space left on device, No space left on device",
    "java.net.http.HttpTimeoutException, http timeout",
    "com.microsoft.playwright.impl.TargetClosedError: gone, target closed: gone",
    "Error 522: the site is down, Error 522: the site is down",
    "a.b@ejemplo.hn, a.b@ejemplo.hn"
  })
  void what_a_library_says_is_said_in_words(String said, String words) {
    assertThat(JavaNames.outOf(said)).isEqualTo(words);
    assertThat(Words.ENGLISH.say("documents.unreadable", said)).doesNotContain("Exception");
  }
}
