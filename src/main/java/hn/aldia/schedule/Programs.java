package hn.aldia.schedule;

import hn.aldia.config.home.ProgramRun;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;

/** Runs the system's own programs. */
public class Programs {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public ProgramRun run(String... line) {
    return run("", List.of(line));
  }

  /**
   * @param input what it reads
   */
  public ProgramRun run(String input, List<String> line) {
    return ProgramRun.of(new ProcessBuilder(line), input, PATIENCE);
  }

  /**
   * @throws Trouble when it does not end well
   */
  String must(String input, List<String> line) {
    ProgramRun ended = run(input, line);
    if (ended.exit() != 0) {
      throw Trouble.outside(
          "schedule.refused", String.join(" ", line), ended.said().isBlank() ? "–" : ended.said());
    }
    return ended.said();
  }

  String must(String... line) {
    return must("", List.of(line));
  }
}
