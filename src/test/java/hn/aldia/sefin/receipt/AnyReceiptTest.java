package hn.aldia.sefin.receipt;

import static org.assertj.core.api.Assertions.assertThatCode;

import hn.aldia.sefin.receipt.ReceiptCheck.Expected;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;

/** Whatever a stranger sends as a receipt: an answer, soon. */
class AnyReceiptTest {
  private static final Expected ANA =
      new Expected("E1234567", "ANA EJEMPLO", "45", "12211", new BigDecimal("499.20"));

  @Property(tries = 150)
  void any_bytes_as_a_receipt_are_answered_within_a_second(@ForAll @Size(max = 3000) byte[] bytes) {
    byte[] pdf =
        ("%PDF-1.4\n" + new String(bytes, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    soon(() -> ReceiptCheck.of(Paper.read(pdf), ANA));
  }

  @Property(tries = 300)
  void any_text_as_an_amount_is_answered_within_a_second(@ForAll String text) {
    soon(() -> AmountInWords.in(text));
    soon(() -> AmountInWords.in("mil ".repeat(5000) + text + " y ".repeat(5000)));
  }

  private static void soon(Runnable reading) {
    assertThatCode(() -> Assertions.assertTimeout(Duration.ofSeconds(1), reading::run))
        .doesNotThrowAnyException();
  }
}
