package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.Told;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aldia completion}, taken in by a real bash. */
class CompletionTest {
  @TempDir private Path folder;

  @Test
  void bash_completes_commands_and_their_options() throws Exception {
    Told told = Told.by(List.of("completion"));
    assertThat(told.exit()).isZero();
    Path script = Files.writeString(folder.resolve("aldia.sh"), told.out());

    assertThat(completed(script, "aldia", "re")).contains("register", "renew", "receipt");
    assertThat(completed(script, "aldia", "send", "--mess")).contains("--message");
  }

  private static String completed(Path script, String... words) throws Exception {
    int last = words.length - 1;
    String line =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; _complete_aldia; echo \"${COMPREPLY[@]}\""
            .formatted(script, String.join(" ", words), last, String.join(" ", words));
    Process bash = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
    bash.getOutputStream().close();
    return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
