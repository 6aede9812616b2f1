package hn.aldia.notify;

import static hn.aldia.notify.Delivery.Outcome.FAILED;
import static hn.aldia.notify.Delivery.Outcome.SENT;
import static hn.aldia.notify.Delivery.Outcome.TOLD_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From channel to channel, until one has it. */
class LadderTest {
  private static final Notice NEWS =
      new Notice(Notice.Kind.NEWS, "news", "c1", "Al Día", "ASIGNADA", List.of());

  @TempDir Path folder;
  private final List<String> came = new ArrayList<>();

  @Test
  void the_first_that_takes_it_ends_it_and_one_that_fails_is_followed_by_the_next() {
    assertThat(told(NEWS, broken("a"), good("b"), good("c"))).containsExactly(FAILED, SENT);
    assertThat(told(NEWS, broken("a"), good("b"), good("c"))).containsExactly(FAILED, TOLD_BEFORE);
    assertThat(came).containsExactly("b");
  }

  @Test
  void a_desktop_is_not_enough_for_nobody_may_sit_at_it() {
    assertThat(told(NEWS, desktop("a"), good("b"))).containsExactly(SENT, SENT);
  }

  @Test
  void a_test_goes_through_all_of_them() {
    var test = new Notice(Notice.Kind.TEST, "test", "c1", "Al Día", "prueba", List.of());
    assertThat(told(test, good("a"), broken("b"), good("c"))).containsExactly(SENT, FAILED, SENT);
  }

  private List<Delivery.Outcome> told(Notice notice, Channel... channels) {
    var told = new ToldBefore(new CaseFolder(new CaseId("c1"), folder), Clock.systemUTC());
    return new Notifier(List.of(channels), told)
        .tell(notice).stream().map(Delivery::outcome).toList();
  }

  private Channel good(String name) {
    return new Rung(name, true, came);
  }

  private Channel desktop(String name) {
    return new Rung(name, false, came);
  }

  private static Channel broken(String name) {
    return new NtfyChannel(
        URI.create("http://127.0.0.1:1/" + name),
        null,
        new ServicePost(java.time.Duration.ofSeconds(2)),
        List.of());
  }

  /** Takes what it is given. */
  private record Rung(String name, boolean reachesAway, List<String> came) implements Channel {
    @Override
    public String id() {
      return name;
    }

    @Override
    public void send(Notice notice) {
      came.add(name);
    }
  }
}
