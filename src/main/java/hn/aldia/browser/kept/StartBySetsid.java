package hn.aldia.browser.kept;

import hn.aldia.browser.launch.CleanEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where there is util-linux a program in a session of its own costs no more than any other; {@link
 * StartByNode} has to start a Node.js for it.
 */
record StartBySetsid() implements DetachedStart {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  static boolean isThere() {
    return Files.isExecutable(SETSID);
  }

  @Override
  public long start(Path program, List<String> arguments, Map<String, String> environment)
      throws IOException {
    var all =
        Stream.concat(Stream.of(SETSID.toString(), program.toString()), arguments.stream())
            .toList();
    var builder =
        new ProcessBuilder(all)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    CleanEnvironment.clean(builder.environment());
    builder.environment().putAll(environment);
    // Never a leader of its group, so that setsid becomes the program without a fork: one pid.
    return builder.start().pid();
  }
}
