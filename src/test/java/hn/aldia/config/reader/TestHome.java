package hn.aldia.config.reader;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.settings.CaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** A home in a folder of the test, with one case, c1, on 23 November 2026. */
public final class TestHome {
  public static final CaseId CASE = new CaseId("c1");

  public final Home home;
  private final Path user;
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("America/Tegucigalpa"));

  public TestHome(Path folder) {
    this.home = new Home(folder);
    this.user = folder.resolve("user");
    home.caseFolder(CASE).create();
    write(home.caseFolder(CASE).applicantFile(), "");
  }

  public TestHome settings(String text) {
    return write(home.settingsFile(), text);
  }

  public TestHome applicant(String text) {
    return write(folder().applicantFile(), text);
  }

  public CaseFolder folder() {
    return home.caseFolder(CASE);
  }

  public CaseSettings read() {
    return reader(Map.of(), Map.of()).read(CASE);
  }

  SettingsReader reader(Map<String, String> environment, Map<String, String> commandLine) {
    return new SettingsReader(home, user, environment, commandLine, clock);
  }

  TestHome write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TestHome write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
