package hn.aldia.faults;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.faults.Fault.Request;
import hn.aldia.faults.Fault.Site;
import hn.aldia.faults.FaultyWire.Harm;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The short form of {@code exec:java@faults}. */
class FaultsTest {
  private static final int RIGHT_AFTER_ENVIAR = 23;

  @Test
  @Timeout(300)
  void
      an_errand_that_is_killed_behind_enviar_and_loses_an_answer_ends_well_with_nothing_done_twice()
          throws IOException {
    var fault = new Fault(0, RIGHT_AFTER_ENVIAR, null, new Request(Site.SMTP, 8, Harm.AFTER));

    FaultResult result = Faults.once(fault);

    assertThat(result.died()).isTrue();
    assertThat(result.harmed()).isTrue();
    assertThat(result.isMiss()).as(result.toString()).isFalse();
  }
}
