package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillnessTest {
  @ParameterizedTest
  @CsvSource({
    "true, Bienvenida|Bienvenida|Bienvenida|Bienvenida",
    "true, Expira en 00:09|Expira en 00:08|Expira en 00:07|Expira en 00:06",
    "false, Total L 0|Total L 0|Total L 499|Total L 499",
    "false, Generando 10 %|Generando 20 %|Generando 30 %|Generando 40 %",
    "false, Cargando|Bienvenida 9|Bienvenida 8|Bienvenida 7"
  })
  void a_clock_ticks_on_a_page_that_stands_still(boolean lasts, String seconds) throws IOException {
    var portal = new PaperPortal("nothing");
    var still = new Stillness(portal, portal);
    boolean last = false;
    for (String shown : seconds.split("\\|")) {
      last = still.lasts(shown, Duration.ofSeconds(2));
      boolean unused = portal.await(() -> false, Duration.ofSeconds(1));
    }
    assertThat(last).isEqualTo(lasts);
  }
}
