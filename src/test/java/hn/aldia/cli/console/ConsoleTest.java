package hn.aldia.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void a_flood_of_progress_is_one_line_where_there_is_no_terminal() {
    var said = new ByteArrayOutputStream();
    var err = new PrintStream(said, true, StandardCharsets.UTF_8);
    var console = new Console(err, err, Locale.ENGLISH, List.of());

    for (int line = 0; line < 300; line++) {
      console.progress("Reading database " + line);
    }

    assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("  Reading database 0\n");
  }
}
