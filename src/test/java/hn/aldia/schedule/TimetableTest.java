package hn.aldia.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.home.ProgramRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Each system's text, with a home whose name has whatever a name may have. */
@DisabledOnOs(OS.WINDOWS)
class TimetableTest {
  @TempDir private Path folder;
  private Path place;
  private ScheduledRun run;

  @BeforeEach
  void a_name_with_blanks_accents_quotes_and_signs() throws IOException {
    place = Files.createDirectories(folder.resolve("Ñandú's 100% \"$HOME\" día"));
    Path launcher = place.resolve("aldia");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        for word in "$@"; do printf '%s\\n' "$word"; done > "$(dirname "$0")/given.txt"
        printf '%s\\n' "$JAVA_HOME" "$CLAVE" > "$(dirname "$0")/environment.txt"
        echo said
        """);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(place.resolve("schedule.env"), "CLAVE='de prueba'\n");
    run =
        new ScheduledRun(
            launcher,
            List.of("watch", "--once", "--home", place.toString()),
            Map.of("JAVA_HOME", "/opt/jdk & co", "PATH", "/usr/bin:/bin"),
            place.resolve("schedule.env"),
            place.resolve("schedule.log"));
  }

  @Test
  void crons_line_does_what_it_should_as_cron_runs_it() throws Exception {
    String line =
        new Crontab(new Programs())
            .text(run)
            .lines()
            .filter(each -> !each.startsWith("#"))
            .findFirst()
            .orElseThrow();
    assertThat(line).startsWith("*/15 * * * * ");
    assertThat(line.replace("\\%", "")).as("a percent sign ends the line").doesNotContain("%");

    String command = line.substring("*/15 * * * * ".length()).replace("\\%", "%");
    Process cron =
        new ProcessBuilder("env", "-i", "HOME=" + folder, "LANG=C", "/bin/sh", "-c", command)
            .redirectErrorStream(true)
            .start();
    String mailed = new String(cron.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(cron.waitFor()).as(mailed).isZero();
    assertThat(mailed).as("what goes well is not mailed").isEmpty();
    assertThat(place.resolve("schedule.log")).hasContent("said");
    ranAsItShould();
  }

  @Test
  void a_line_in_the_crontab_leaves_the_others_alone() {
    var table = new Table("MAILTO=ana\n0 8 * * * backup");
    var cron = new Crontab(table);

    cron.install(run);
    cron.install(run);
    assertThat(table.text)
        .startsWith("MAILTO=ana\n0 8 * * * backup\n# aldia: begin")
        .containsOnlyOnce("# aldia: begin");
    assertThat(cron.installed()).contains(cron.text(run));

    cron.remove();
    cron.remove();
    assertThat(table.text).isEqualTo("MAILTO=ana\n0 8 * * * backup\n");
    assertThat(cron.installed()).isEmpty();
  }

  @Test
  void systemd_takes_the_units_as_they_are() throws Exception {
    var asked = new Recorded();
    var systemd = new SystemdTimer(new UserPlaces("Linux", folder, Map.of()), asked);
    systemd.install(run);
    Path units = folder.resolve(".config/systemd/user");

    assertThat(units.resolve("aldia-watch.timer")).content().contains("OnCalendar=*:0/15");
    assertThat(units.resolve("aldia-watch.service"))
        .content()
        .contains("100%% \\\"$$HOME\\\" día/aldia\" \"watch\" \"--once\"")
        .contains("Environment=\"JAVA_HOME=/opt/jdk & co\"");
    assertThat(asked.lines).last().asString().contains("enable --now aldia-watch.timer");
    ProgramRun verified =
        new Programs()
            .run(
                "systemd-analyze",
                "--user",
                "verify",
                units.resolve("aldia-watch.service").toString(),
                units.resolve("aldia-watch.timer").toString());
    // Where there is no systemd nothing can be said against it.
    assertThat(verified.said().lines().filter(said -> said.contains("aldia-watch"))).isEmpty();

    systemd.remove();
    assertThat(units).isEmptyDirectory();
  }

  @Test
  void launchds_property_list_names_every_word_and_runs_as_it_should() throws Exception {
    String text =
        new LaunchAgent(new UserPlaces("Mac OS X", folder, Map.of()), new Recorded()).text(run);

    NodeList words =
        ((org.w3c.dom.Element)
                xml(text, StandardCharsets.UTF_8).getElementsByTagName("array").item(0))
            .getElementsByTagName("string");
    var line =
        new ArrayList<String>(
            List.of("env", "-i", "JAVA_HOME=/opt/jdk & co", "PATH=/usr/bin:/bin"));
    for (int i = 0; i < words.getLength(); i++) {
      line.add(words.item(i).getTextContent());
    }
    assertThat(new ProcessBuilder(line).start().waitFor()).isZero();
    ranAsItShould();
  }

  @Test
  void windows_is_told_in_xml_with_each_word_in_quotes() throws Exception {
    String text =
        new WindowsTask(new UserPlaces("Windows 11", folder, Map.of()), new Recorded())
            .text(
                new ScheduledRun(
                    Path.of("C:\\Users\\Ñandú & Co\\aldia.bat"),
                    List.of("watch", "--home", "C:\\Users\\Ñandú & Co\\"),
                    Map.of(),
                    Path.of("x"),
                    Path.of("y")));

    Document task = xml(text, StandardCharsets.UTF_16);
    assertThat(task.getElementsByTagName("Command").item(0).getTextContent())
        .isEqualTo("\"C:\\Users\\Ñandú & Co\\aldia.bat\"");
    assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
        .isEqualTo("\"watch\" \"--home\" \"C:\\Users\\Ñandú & Co\\\\\"");
    assertThat(task.getElementsByTagName("Interval").item(0).getTextContent()).isEqualTo("PT15M");
  }

  private void ranAsItShould() {
    assertThat(place.resolve("given.txt")).hasContent("watch\n--once\n--home\n" + place + "\n");
    assertThat(place.resolve("environment.txt")).hasContent("/opt/jdk & co\nde prueba\n");
  }

  private static Document xml(String text, java.nio.charset.Charset charset) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(charset)));
  }

  /** A user's table; no cron starts anything of it. */
  private static final class Table extends Programs {
    private String text;

    Table(String text) {
      this.text = text;
    }

    @Override
    public ProgramRun run(String input, List<String> line) {
      if (line.contains("-")) {
        text = input;
      }
      return new ProgramRun(0, text, "");
    }
  }

  /** Nothing is started; what would be is written down. */
  private static final class Recorded extends Programs {
    private final List<String> lines = new ArrayList<>();

    @Override
    public ProgramRun run(String input, List<String> line) {
      lines.add(String.join(" ", line));
      return new ProgramRun(0, "", "");
    }
  }
}
