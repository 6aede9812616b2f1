package hn.aldia.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import hn.aldia.testing.AldiaHome;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher with what cron gives a run: a short PATH, LANG=C, no display, no bus. */
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class CronTest {
  @RegisterExtension
  static final WireMockExtension HOOK =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  @TempDir private Path folder;

  @Test
  void desktop_and_service_are_told_in_the_persons_letters() throws Exception {
    HOOK.stubFor(post(anyUrl()).willReturn(status(200)));
    Path home = Files.createDirectory(folder.resolve("Ñandú y niño"));
    AldiaHome.in(
        home,
        URI.create("http://127.0.0.1/"),
        "notify = [{ type = desktop }, { type = webhook, url = \"" + HOOK.baseUrl() + "/\" }]");
    Path shown = folder.resolve("shown.txt");
    Path programs = Files.createDirectory(folder.resolve("bin"));
    script(
        programs.resolve("notify-send"),
        "printf '%s\\n' \"$DBUS_SESSION_BUS_ADDRESS\" \"$@\" > '" + shown + "'");
    Path runtime = Files.createDirectory(folder.resolve("run"));
    Files.createFile(runtime.resolve("bus"));

    Process cron =
        new ProcessBuilder(
                "env",
                "-i",
                "HOME=" + folder,
                "LANG=C",
                "PATH=" + programs + ":/usr/bin:/bin",
                "XDG_RUNTIME_DIR=" + runtime,
                "JAVA_HOME=" + System.getProperty("java.home"),
                launcher().toString(),
                "notify",
                "--test",
                "--lang",
                "es",
                "--home",
                home.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(cron.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(cron.waitFor()).as(said).isZero();
    assertThat(shown)
        .content()
        .startsWith("unix:path=" + runtime.resolve("bus"))
        .contains("Al Día: una prueba (c1)");
    HOOK.verify(
        postRequestedFor(anyUrl())
            .withRequestBody(matchingJsonPath("$.title", equalTo("Al Día: una prueba (c1)"))));
  }

  /** The distribution's, with the classes of this build. */
  private Path launcher() throws IOException {
    Path dist = folder.resolve("Al Día");
    Files.createDirectories(dist.resolve("lib"));
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Arrays.stream(all.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(dist.resolve("lib/aldia.jar")), manifest).close();
    Path launcher = dist.resolve("bin/aldia");
    Files.createDirectories(launcher.getParent());
    Files.copy(Path.of("src/main/dist/bin/aldia"), launcher);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    return launcher;
  }

  private static void script(Path file, String act) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + act + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
