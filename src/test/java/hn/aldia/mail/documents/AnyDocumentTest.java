package hn.aldia.mail.documents;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;

/** Whatever file is given as a document: an answer, soon. */
class AnyDocumentTest {
  private static final String[] HEADS = {
    "",
    "%PDF-1.7\n",
    "\u00FF\u00D8\u00FF\u00E0",
    "\u0089PNG\r\n\u001A\n",
    "GIF89a",
    "BM",
    "II*\0",
    "MM\0*"
  };

  @Property(tries = 300)
  void any_bytes_are_answered_within_a_second(
      @ForAll @Size(max = 2000) byte[] bytes, @ForAll @IntRange(max = 7) int head) {
    byte[] file =
        (HEADS[head] + new String(bytes, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatCode(
            () ->
                Assertions.assertTimeout(Duration.ofSeconds(1), () -> DocumentCheck.problem(file)))
        .doesNotThrowAnyException();
  }
}
