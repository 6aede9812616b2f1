package hn.aldia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<Duration> TWENTY =
      IntStream.rangeClosed(1, 20).mapToObj(i -> Duration.ofMillis(i * 10L)).toList();

  @Test
  void shows_what_was_measured_beside_what_was_promised() {
    String table =
        Table.of(
            List.of(
                Figure.of("to the key,", TWENTY, 50, Duration.ofMillis(100)),
                Figure.of("to the key,", TWENTY, 95, Duration.ofMillis(180)),
                Figure.ratio("ratio", Duration.ofMillis(1250), Duration.ofMillis(1000), 1.3),
                Figure.noted("load", "0.4")));

    assertThat(table.lines().map(String::stripTrailing))
        .containsExactly(
            "what            | limit      | measured         | ok",
            "-".repeat(55),
            "to the key, p50 | ≤ 100 ms   | 100 ms           | yes",
            "to the key, p95 | ≤ 180 ms   | 190 ms           | NO",
            "ratio           | ≤ 1.30     | 1.25             | yes",
            "load            |            | 0.4              |");
  }
}
