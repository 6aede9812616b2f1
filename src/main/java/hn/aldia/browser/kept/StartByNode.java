package hn.aldia.browser.kept;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.browser.launch.CleanEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Java cannot start a process in a session of its own; the Node.js that Playwright brings along
 * can, in the same way on every system.
 */
record StartByNode(Path node) implements DetachedStart {
  private static final String SCRIPT =
      """
      const [program, ...args] = JSON.parse(process.env.ALDIA_DETACH);
      delete process.env.ALDIA_DETACH;
      const child = require('child_process').spawn(program, args,
          {detached: true, stdio: 'ignore', windowsHide: false});
      child.on('error', e => { console.error(e.message); process.exit(1); });
      child.on('spawn', () => { console.log(child.pid); child.unref(); });
      """;

  @Override
  public long start(Path program, List<String> arguments, Map<String, String> environment)
      throws IOException {
    var builder = new ProcessBuilder(node.toString(), "-e", SCRIPT).redirectErrorStream(true);
    CleanEnvironment.clean(builder.environment());
    builder.environment().putAll(environment);
    List<String> all = Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
    builder.environment().put("ALDIA_DETACH", new ObjectMapper().writeValueAsString(all));
    Process process = builder.start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!said.matches("\\d+")) {
      throw new IOException(said);
    }
    return Long.parseLong(said);
  }
}
