package hn.aldia.browser.kept;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.browser.launch.CleanEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts a program that outlives us, our process group and our terminal: in a session of its own,
 * which Java cannot give it.
 *
 * @param bySetsid whether there is util-linux: with it that costs no more than any other start; the
 *     Node.js that Playwright brings along can do it in the same way on every system
 * @param node the Node.js of Playwright's driver
 */
record DetachedStart(boolean bySetsid, Path node) {
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final String SCRIPT =
      """
      const [program, ...args] = JSON.parse(process.env.ALDIA_DETACH);
      delete process.env.ALDIA_DETACH;
      const child = require('child_process').spawn(program, args,
          {detached: true, stdio: 'ignore', windowsHide: false});
      child.on('error', e => { console.error(e.message); process.exit(1); });
      child.on('spawn', () => { console.log(child.pid); child.unref(); });
      """;

  /** The quickest way that this system has. */
  static DetachedStart here(Path node) {
    return new DetachedStart(Files.isExecutable(SETSID), node);
  }

  /**
   * @return its process id
   * @throws IOException when it cannot be started; the message says why
   */
  long start(Path program, List<String> arguments, Map<String, String> environment)
      throws IOException {
    List<String> all = Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
    var builder = new ProcessBuilder();
    CleanEnvironment.clean(builder.environment());
    builder.environment().putAll(environment);
    return bySetsid ? bySetsid(builder, all) : byNode(builder, all);
  }

  private static long bySetsid(ProcessBuilder builder, List<String> line) throws IOException {
    // Never a leader of its group, so that setsid becomes the program without a fork: one pid.
    return builder
        .command(Stream.concat(Stream.of(SETSID.toString()), line.stream()).toList())
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .pid();
  }

  private long byNode(ProcessBuilder builder, List<String> line) throws IOException {
    builder.environment().put("ALDIA_DETACH", new ObjectMapper().writeValueAsString(line));
    Process process =
        builder.command(node.toString(), "-e", SCRIPT).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!said.matches("\\d+")) {
      throw new IOException(said);
    }
    return Long.parseLong(said);
  }
}
