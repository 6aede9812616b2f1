package hn.aldia.browser.launch;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.launch.Machine.Os;
import hn.aldia.config.settings.BrowserSettings.Headless;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
  @ParameterizedTest
  @CsvSource({
    "LINUX, DISPLAY=:0, true",
    "LINUX, WAYLAND_DISPLAY=wayland-0, true",
    "LINUX, DISPLAY=, false",
    "MAC, TERM=xterm, true",
    "MAC, SSH_CONNECTION=10.0.0.1, false",
    "WINDOWS, SESSIONNAME=Console, true",
    "WINDOWS, SESSIONNAME=Services, false",
    "WINDOWS, TERM=xterm, false",
  })
  void a_display_is_known_by_the_environment(Os os, String variable, boolean present) {
    int is = variable.indexOf('=');
    var env = Map.of(variable.substring(0, is), variable.substring(is + 1));
    var machine = new Machine(os, env, Path.of("/"), Path.of("/home/ana"), false);
    assertThat(Display.of(machine).present()).isEqualTo(present);
  }

  @Test
  void auto_shows_a_window_only_where_there_is_a_display_and_a_person_watches() {
    assertThat(new Display(true).headless(Headless.AUTO, true)).isFalse();
    assertThat(new Display(true).headless(Headless.AUTO, false)).isTrue();
    assertThat(new Display(false).headless(Headless.AUTO, true)).isTrue();
    assertThat(new Display(false).headless(Headless.NO, false)).isFalse();
    assertThat(new Display(true).headless(Headless.YES, true)).isTrue();
  }
}
