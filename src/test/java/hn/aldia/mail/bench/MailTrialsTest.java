package hn.aldia.mail.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The short form of {@code exec:java@mails}. */
class MailTrialsTest {
  @Test
  void generated_mails_are_read_rightly_and_nasty_ones_end_nothing() throws IOException {
    var said = new ByteArrayOutputStream();
    var bench = new MailBench(new PrintStream(said, true, StandardCharsets.UTF_8));
    bench.own(120);
    assertThat(bench.misses()).as(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
