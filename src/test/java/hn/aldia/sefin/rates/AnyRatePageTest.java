package hn.aldia.sefin.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a source of rates answers: an answer, soon. */
class AnyRatePageTest {
  private static final RateReader READER = new RateReader(LocalDate.of(2026, 11, 23));
  private static final URI BCH = URI.create("https://bch.ejemplo.hn/api/v1/indicadores/620/cifras");

  @Property(tries = 400)
  void any_text_is_answered_within_a_second(@ForAll("pages") String words) {
    read(words);
  }

  @Test
  void so_are_long_ones_that_repeat_what_is_looked_for() {
    for (String part :
        List.of(
            "tipo de cambio ",
            "venta ",
            "26.61 ",
            "26.61/",
            "123 456 ",
            "1",
            "dolar euro ",
            "[",
            "{\"a\":",
            "26 de ")) {
      read(part.repeat(300_000 / part.length()));
    }
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of(
                "Tipo de cambio",
                "Compra",
                "Venta",
                "Dólar",
                "Euro",
                "USD",
                "26.61",
                "28,10",
                "0.0000",
                "/",
                "\n",
                "26.61/26.75",
                "23/11/2026",
                "1e400",
                "{\"rates\":{\"HNL\":",
                "\"Valor\":",
                "\"Fecha\":",
                "}",
                "[",
                "1,234.56"),
            Arbitraries.strings().ofMaxLength(12));
    return part.list().ofMaxSize(60).map(parts -> parts.stream().collect(Collectors.joining(" ")));
  }

  /** A second of the processor: other work on the machine does not count. */
  private static void read(String words) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    assertThatCode(
            () -> {
              var unused = READER.bank(words);
              unused = READER.centralBank(words, BCH);
              unused = READER.worldRates(words);
            })
        .doesNotThrowAnyException();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun))
        .isLessThan(Duration.ofSeconds(1));
  }
}
