package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no recording, or no longer a whole one, is told apart before anything is begun. */
class BadRecordingTest {
  private static final String HAR = "{\"log\":{\"entries\":[]}}";
  private static final String ABOUT = "{\"format\":1,\"site\":\"portal\",\"pages\":[]}";
  private static final String WITH_PAGE =
      "{\"site\":\"portal\",\"pages\":[{\"file\":\"pages/001.html\",\"address\":\"http://x/\"}]}";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "- | - | There is no folder",
    "- | {} | is no recording: recording.json or recording.har is missing",
    "ABOUT | - | is no recording: recording.json or recording.har is missing",
    "ABOUT | HAR | Nothing was recorded in",
    "ABOUT | {\"log\": | recording.har cannot be read",
    "ABOUT | {} | recording.har cannot be read: no log.entries",
    "not json | HAR | recording.json cannot be read",
    "{\"site\":\"bank\"} | HAR | recording.json cannot be read: site = bank",
    "WITH_PAGE | HAR | 001.html is missing",
  })
  void each_has_its_own_words_and_exit_2(String about, String har, String said) throws IOException {
    Path recording = folder.resolve("r");
    write(recording.resolve("recording.json"), about);
    write(recording.resolve("recording.har"), har);
    for (String command : List.of("rehearse", "explain")) {
      Told told =
          Told.by(List.of(command, "--home", folder + "/h", "--recording", recording.toString(), "--lang", "en"));
      assertThat(told.exit()).as(told.err()).isEqualTo(2);
      assertThat(told.err().replaceAll("\\s+", " ")).contains(said);
    }
  }

  private static void write(Path file, String content) throws IOException {
    if (content != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, content.replace("WITH_PAGE", WITH_PAGE).replace("ABOUT", ABOUT).replace("HAR", HAR));
    }
  }

  @Test
  void a_visit_is_recorded_by_a_person_only_and_of_a_site_that_we_know() {
    Told nobody = Told.by(List.of("record", "portal", "--home", folder.toString(), "--yes", "--lang", "en"));
    assertThat(nobody.exit()).as(nobody.err()).isEqualTo(3);
    assertThat(nobody.err()).contains("Nobody is there who could make the visit.");
    Told bank = Told.by(List.of("record", "bank", "--home", folder.toString(), "--lang", "en"));
    assertThat(bank.exit()).isEqualTo(2);
    assertThat(folder.resolve("recordings")).doesNotExist();
  }
}
