package hn.aldia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.recording.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A person's own visit, recorded at a terminal in Spanish until they close the window. */
public record RecordedVisit(Path folder) {
  public Path to() {
    return folder.resolve("grabación");
  }

  /**
   * @param matter {@code portal} or {@code treasury}
   * @param address of the site
   */
  public Pty starts(AtTheWindow window, String matter, Object address) {
    return Pty.starts(
        folder,
        80,
        "record",
        matter,
        "--until-closed",
        "--headed",
        "--lang",
        "es",
        "--to",
        to().toString(),
        "--home",
        folder.resolve("home").toString(),
        "-D",
        "browser.connect=" + window.address(),
        "-D",
        matter + ".url=" + address);
  }

  /** Whatever file it is, and however it is written there. */
  public void holdsNone(List<String> values) throws IOException {
    try (Stream<Path> all = Files.walk(to())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(values.stream().flatMap(value -> Hidden.formsOf(value).stream()))
            .as("%s", file)
            .noneMatch(form -> text.contains(form.trace()));
      }
    }
  }

  /** What a command makes of it, with a home of its own. */
  public Told isGivenTo(String command) {
    return Told.by(
        List.of(
            command,
            "--recording",
            to().toString(),
            "--home",
            folder.resolve("h").toString(),
            "--lang",
            "es"));
  }
}
