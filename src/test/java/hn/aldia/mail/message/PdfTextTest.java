package hn.aldia.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTextTest {
  @Test
  void what_a_page_says_is_read_in_both_orders() {
    assertThat(PdfText.of(pdf("BT /F1 9 Tf (Constancia) Tj ET", 1))).hasSize(2);
    assertThat(PdfText.of(pdf("BT /F1 9 Tf (Constancia) Tj ET", 1)).get(0)).contains("Constancia");
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "BT /F1 9 Tf (a) Tj ET , 200000, 1",
    "BT /F1 9 Tf (a) Tj ET , 100000, 5000",
    "0 0 m 1 1 l S , 200000, 1",
    "(a) , 10, 5000",
  })
  void one_that_draws_without_end_is_left_unread_within_a_second(
      String drawing, int times, int pages) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<String> read = PdfText.of(pdf((drawing + "\n").repeat(times), pages));
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(String.join("", read)).isBlank();
    assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(1));
  }

  private static byte[] pdf(String drawing, int pages) {
    return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count "
            + pages
            + "/Kids["
            + "3 0 R ".repeat(pages)
            + "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + drawing.length()
            + ">>stream\n"
            + drawing
            + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
