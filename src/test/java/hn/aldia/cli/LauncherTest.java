package hn.aldia.cli;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.launch.Awaited;
import hn.aldia.cli.option.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/aldia}: a missing or an older Java is said in words, in both languages. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("src/main/dist/bin/aldia").toAbsolutePath();

  private static final Duration BEAT = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void an_older_java_is_named_with_what_is_needed() throws Exception {
    for (String version : new String[] {"11.0.21", "1.8.0_392"}) {
      Path java = java("JAVA_VERSION=\"" + version + "\"\n");

      String said = started(Map.of("JAVA_HOME", java.toString()), 2);

      assertThat(said).contains("needs Java 17 or newer", "necesita Java 17", "is Java ");
    }
  }

  @Test
  void a_java_that_is_new_enough_is_started_with_what_was_typed() throws Exception {
    Path java = java("JAVA_VERSION=\"21.0.1\"\n");
    Map<String, String> plainly = Map.of("JAVA_HOME", java.toString(), "LC_ALL", "C");

    assertThat(started(plainly, 0)).contains("-Daldia.plain=true", "hn.aldia.cli.Aldia show");
    assertThat(started(Map.of("JAVA_HOME", java.toString(), "LC_ALL", "C.UTF-8"), 0))
        .doesNotContain("aldia.plain");
  }

  /** As over SSH from elsewhere: Java would take names of files for ASCII, and find nothing. */
  @Test
  void a_locale_that_is_not_installed_tells_the_language_and_java_gets_one_that_is()
      throws Exception {
    Path java = java("JAVA_VERSION=\"21.0.1\"\n", "env");
    for (String name : new String[] {"LANG", "LC_ALL", "LC_CTYPE"}) {
      var environment = new HashMap<>(Map.of("LC_ALL", "", "JAVA_HOME", java.toString()));
      environment.put("LANG", "qx_HN.UTF-8");
      environment.put(name, "qx_HN.UTF-8");

      assertThat(started(environment, 0).lines())
          .as(name)
          .contains("ALDIA_LOCALE=qx_HN.UTF-8")
          .anyMatch(line -> line.matches("LC_ALL=\\w+\\.(?i:utf-?8)"));
    }
    assertThat(
            Language.ofSystem(Map.of("ALDIA_LOCALE", "es_HN.UTF-8", "LC_ALL", "C.utf8"), ENGLISH))
        .isEqualTo(Locale.forLanguageTag("es"));
  }

  @Test
  void an_archive_of_classes_is_made_once_where_it_lies_and_not_used_elsewhere() throws Exception {
    Path dist = Files.createDirectories(folder.resolve("Al Día 1"));
    Path launcher = Files.createDirectories(dist.resolve("bin")).resolve("aldia");
    Files.copy(LAUNCHER, launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(dist.resolve("lib"));
    Files.createDirectories(dist.resolve("config"));
    Files.writeString(dist.resolve("config/applicant.example.conf"), "");
    String makes =
        "for a in \"$@\"; do case $a in -XX:Archive*) : > \"${a#*=}\" ;; esac; done; echo \"$@\"";
    var here = Map.of("JAVA_HOME", java("JAVA_VERSION=\"17.0.9\"\n", makes).toString());
    String uses = "-XX:SharedArchiveFile=" + dist.toRealPath().resolve("lib/aldia.jsa");

    assertThat(started(launcher, here, 0)).contains("hn.aldia.cli.Aldia show").doesNotContain(uses);
    assertThat(Awaited.until(() -> after(launcher, here, uses), BEAT, PATIENCE)).isPresent();

    Path moved = Files.move(dist, folder.resolve("elsewhere"));
    assertThat(started(moved.resolve("bin/aldia"), here, 0)).doesNotContain("SharedArchiveFile");
    var newer = Map.of("JAVA_HOME", java("JAVA_VERSION=\"21.0.1\"\n", makes).toString());
    assertThat(started(moved.resolve("bin/aldia"), newer, 0)).doesNotContain("SharedArchiveFile");
  }

  private static Optional<String> after(Path launcher, Map<String, String> here, String uses) {
    try {
      return Optional.of(started(launcher, here, 0)).filter(said -> said.contains(uses));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** No Windows and no Wine here: what an interpreter would stumble over is looked for. */
  @Test
  void the_one_for_windows_speaks_utf8_says_what_is_missing_and_has_no_trap() throws Exception {
    String batch = Files.readString(Path.of("src/main/dist/bin/aldia.bat"));

    assertThat(batch).isASCII().contains("chcp 65001", "-Dfile.encoding=UTF-8", "runtime\\bin");
    assertThat(batch).contains("found none", "no lo encontro", "newer", "mas reciente");
    assertThat(batch).contains("chcp %CODEPAGE%", "exit /b %EXIT%");
    // An empty variable before an operator ends the whole script, whatever guards it.
    assertThat(batch).contains("if not defined MAJOR set").doesNotContain("if defined MAJOR if");
    long opened = batch.lines().filter(line -> line.endsWith("(")).count();
    assertThat(batch.lines().filter(line -> line.equals(")")).count()).isEqualTo(opened);
    assertThat(Files.readString(Path.of(".gitattributes"))).contains("*.bat text eol=crlf");
  }

  @Test
  void the_java_that_came_with_it_goes_before_any_other() throws Exception {
    Path dist = Files.createDirectories(folder.resolve("aldia 1"));
    Path launcher = Files.createDirectories(dist.resolve("bin")).resolve("aldia");
    Files.copy(LAUNCHER, launcher);
    Files.move(java("JAVA_VERSION=\"17.0.9\"\n"), dist.resolve("runtime"));
    Path other = java("JAVA_VERSION=\"11.0.21\"\n");

    assertThat(started(launcher, Map.of("JAVA_HOME", other.toString()), 0))
        .contains("hn.aldia.cli.Aldia show");
  }

  @Test
  void no_java_at_all_is_said_too() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : new String[] {"dirname", "readlink", "sed", "grep", "locale"}) {
      Path real = Path.of("/usr/bin", tool);
      if (Files.exists(real)) {
        Files.createSymbolicLink(tools.resolve(tool), real);
      }
    }

    assertThat(started(Map.of("PATH", tools.toString()), 2))
        .contains("found none", "no lo encontró");
  }

  /** A JDK by its looks, which says with what it was started. */
  private Path java(String release) throws IOException {
    return java(release, "echo \"$@\"");
  }

  private Path java(String release, String act) throws IOException {
    Path home = Files.createTempDirectory(folder, "jdk");
    Files.writeString(home.resolve("release"), release);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + act + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return home;
  }

  private static String started(Map<String, String> environment, int exit) throws Exception {
    return started(LAUNCHER, environment, exit);
  }

  private static String started(Path launcher, Map<String, String> environment, int exit)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder("/bin/sh", launcher.toString(), "show").redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(exit);
    return said;
  }
}
