package hn.aldia.errand.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhishingTest {
  @TempDir private Path folder;

  @Test
  void no_lie_sends_documents_or_ends_a_request() {
    Phishing.Outcome outcome = Phishing.run(folder);
    assertThat(outcome.mails()).isGreaterThanOrEqualTo(100);
    assertThat(outcome.sends()).isEmpty();
    assertThat(outcome.changes()).isEmpty();
  }
}
