package hn.aldia.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code exec:java@faults}: a death right behind the press of Registrarse. */
@Timeout(300)
class SomeFaultsTest {
  @TempDir private Path folder;

  @Test
  void killed_behind_its_first_press_the_errand_is_done_by_the_next_runs_and_nothing_twice() {
    FaultResult result = new FaultRound(folder, Fault.death(7)).run();
    assertThat(result.died()).isTrue();
    assertThat(result.duplicates()).isZero();
    assertThat(result.losses()).as(result.toString()).isZero();
    assertThat(result.isMiss()).as(result.toString()).isFalse();
  }
}
