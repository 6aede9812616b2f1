package hn.aldia.mail.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails that were once read wrongly, or for ever: each folder says what is right and was seen. */
class MailCasesTest {
  private static final Path CASES = Path.of("src/test/resources/mailcases");
  private static final Duration LONGEST = Duration.ofSeconds(1);

  static List<String> told() throws IOException {
    return Files.readAllLines(CASES.resolve("told.txt"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("told")
  void is_read_rightly_and_soon(String line) throws IOException {
    int colon = line.indexOf(": ");
    byte[] eml = Files.readAllBytes(CASES.resolve(line.substring(0, colon)).resolve("input.eml"));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    PortalMail mail = Reading.of(eml);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(Told.of(mail)).startsWith(line.substring(colon + 2));
    assertThat(Duration.ofNanos(nanos)).isLessThan(LONGEST);
  }

  @Test
  void a_verdict_that_fails_is_not_passed_by_what_stands_in_its_comments() throws IOException {
    Path eml = CASES.resolve("28-dmarc-pass-inside-a-failing-verdict").resolve("input.eml");
    assertThat(Reading.of(Files.readAllBytes(eml)).letter().doubtful()).isTrue();
  }
}
