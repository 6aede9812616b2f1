package hn.aldia.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the three systems, by stand-ins that write down what they were handed. */
@DisabledOnOs(OS.WINDOWS)
class DesktopChannelTest {
  private static final Notice TEST =
      new Notice(
          Notice.Kind.TEST, "test", "c1", "Al Día: \"prueba\"", "<b>$HOME & `id`", List.of());

  private static final String HANDED_DOWN = "{ printf '%%s\\n' %2$s; } > '%1$s'";

  @TempDir Path folder;

  @Test
  void linux_is_told_by_notify_send_and_the_text_is_no_markup() throws IOException {
    standIn("notify-send", HANDED_DOWN.formatted(handedFile(), "\"$@\""));

    channel("Linux").send(TEST);

    assertThat(handed())
        .containsExactly(
            "--app-name=aldia",
            "--urgency=normal",
            "--",
            "Al Día: \"prueba\"",
            "&lt;b>$HOME &amp; `id`");
  }

  @Test
  void under_cron_the_sessions_bus_is_found_where_systemd_puts_it() throws IOException {
    standIn("notify-send", "echo \"$DBUS_SESSION_BUS_ADDRESS\" > '" + handedFile() + "'");
    Path runtime = Files.createDirectory(folder.resolve("run"));
    Files.createFile(runtime.resolve("bus"));
    var cron = Map.of("PATH", folder.toString(), "XDG_RUNTIME_DIR", runtime.toString());

    new DesktopChannel("Linux", cron, Duration.ofSeconds(20), new Wording(Words.ENGLISH))
        .send(TEST);

    assertThat(handed()).containsExactly("unix:path=" + runtime.resolve("bus"));
  }

  @Test
  void macos_is_told_by_osascript_and_no_text_is_part_of_the_script() throws IOException {
    standIn("osascript", HANDED_DOWN.formatted(handedFile(), "\"$@\""));

    channel("Mac OS X").send(TEST);

    assertThat(handed()).endsWith("end run", "Al Día: \"prueba\"", "<b>$HOME & `id`");
  }

  @Test
  void windows_is_told_by_powershell_and_the_text_comes_by_its_environment() throws IOException {
    standIn(
        "powershell.exe",
        HANDED_DOWN.formatted(handedFile(), "\"$1\" \"$ALDIA_TITLE\" \"$ALDIA_TEXT\""));

    channel("Windows 11").send(TEST);

    assertThat(handed()).containsExactly("-NoProfile", "Al Día: \"prueba\"", "<b>$HOME & `id`");
  }

  @Test
  void a_notice_says_where_its_pictures_lie() throws IOException {
    standIn("notify-send", HANDED_DOWN.formatted(handedFile(), "\"$@\""));

    channel("Linux").send(Recipient.CAPTCHA);

    assertThat(handed()).contains("--urgency=critical").endsWith("/pictures/01-captcha.png");
  }

  @Test
  void where_it_cannot_do_its_work_it_says_so() throws IOException {
    assertThatThrownBy(() -> channel("Linux").send(TEST))
        .hasMessage(
            "The program notify-send, which shows notifications on the desktop, is not there.");
    assertThatThrownBy(() -> channel("Plan 9").send(TEST))
        .hasMessage("Nobody knows yet how to show a notification on the desktop of Plan 9.");

    standIn("notify-send", "echo 'Cannot autolaunch D-Bus without X11 $DISPLAY'; exit 1");
    assertThatThrownBy(() -> channel("Linux").send(TEST))
        .hasMessage(
            "The program notify-send could not show the notification: Cannot autolaunch D-Bus"
                + " without X11 $DISPLAY");

    standIn("notify-send", "exec sleep 60");
    assertThatThrownBy(() -> channel("Linux", Duration.ofMillis(200)).send(TEST))
        .hasMessageContaining("no answer within");
  }

  private Channel channel(String system) {
    return channel(system, Duration.ofSeconds(20));
  }

  private Channel channel(String system, Duration patience) {
    return new DesktopChannel(
        system, Map.of("PATH", folder.toString()), patience, new Wording(Words.ENGLISH));
  }

  private void standIn(String program, String act) throws IOException {
    Path script = folder.resolve(program);
    Files.writeString(script, "#!/bin/sh\n" + act + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  private Path handedFile() {
    return folder.resolve("handed.txt");
  }

  private List<String> handed() throws IOException {
    return Files.readAllLines(handedFile());
  }
}
