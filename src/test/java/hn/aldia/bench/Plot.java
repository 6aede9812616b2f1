package hn.aldia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line over time, as SVG in {@code target/bench}. */
record Plot(List<Long> values, String title) {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 300;

  static Plot of(List<Long> values, String title) {
    return new Plot(List.copyOf(values), title);
  }

  Path write(String name) throws IOException {
    Path file = Path.of("target", "bench", name + ".svg");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, svg());
  }

  private String svg() {
    long most = values.stream().mapToLong(Long::longValue).max().orElse(1);
    String points =
        IntStream.range(0, values.size())
            .mapToObj(
                i ->
                    String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        WIDTH * (double) i / Math.max(1, values.size() - 1),
                        HEIGHT * (1 - values.get(i) / (double) Math.max(1, most))))
            .collect(Collectors.joining(" "));
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -30 %d %d" font-family="sans-serif" font-size="14">
          <text x="0" y="-12">%s; at most %d</text>
          <path d="M0 0V%dH%d" fill="none" stroke="#999"/>
          <polyline points="%s" fill="none" stroke="#06c"/>
        </svg>
        """
        .formatted(WIDTH + 20, HEIGHT + 40, title, most, HEIGHT, WIDTH, points);
  }
}
