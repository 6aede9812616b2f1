package hn.aldia.sefin.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hn.aldia.sefin.receipt.ReceiptCheck.Expected;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger sends as a receipt: an answer, soon. */
class AnyReceiptTest {
  private static final Expected ANA =
      new Expected("E1234567", "ANA EJEMPLO", "45", "12211", new BigDecimal("499.20"));

  /** Lines of one page, in points. */
  private static final int LINE = 10;

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

  @Property(tries = 300)
  void any_text_on_its_pages_is_answered_within_a_second(@ForAll("lines") List<String> lines) {
    soon(() -> ReceiptCheck.of(paper(lines), ANA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANA EJEMPLO",
        "nombre",
        "codigo",
        "12211 ",
        "L. 499.20",
        "carnet de",
        "mil ",
        "1"
      })
  void so_are_thousands_of_lines_and_endless_ones(String part) {
    soon(() -> ReceiptCheck.of(paper(Collections.nCopies(3_000, part)), ANA));
    soon(() -> ReceiptCheck.of(paper(List.of(part.repeat(5_000))), ANA));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of(
                "1 RTN O N° DE IDENTIDAD",
                "E1234567",
                "2 N° DE RECIBO",
                "TGR-123456789",
                "Nombre:",
                "ANA EJEMPLO",
                "Institución",
                "45 - INSTITUTO NACIONAL DE MIGRACION",
                "Rubro",
                "12211 - 000",
                "CUATROCIENTOS NOVENTA Y NUEVE",
                "20/100",
                "L. 499.20",
                "Copia del banco",
                "/",
                ":",
                "ß\u0130\u0301"),
            Arbitraries.strings().ofMaxLength(30));
    return part.list().ofMaxSize(80);
  }

  /** Four equal pages, the lines in two columns. */
  private static Paper paper(List<String> lines) {
    List<Cell> cells =
        IntStream.range(0, lines.size())
            .mapToObj(
                i -> new Cell(lines.get(i), i % 2 * 200, i % 2 * 200 + 90, i / 2 * LINE, LINE))
            .toList();
    String text = String.join("\n", lines);
    return new Paper(true, Collections.nCopies(4, new Paper.Sheet(text, text, cells, 0)));
  }

  /** A second of the processor: other work on the machine does not count. */
  private static void soon(Runnable reading) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThatCode(reading::run).doesNotThrowAnyException();
    assertThat(
            Duration.ofNanos(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(1));
  }
}
