package hn.aldia.browser.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts a program that outlives us, our process group and our terminal. */
interface DetachedStart {
  /**
   * @return its process id
   * @throws IOException when it cannot be started; the message says why
   */
  long start(Path program, List<String> arguments, Map<String, String> environment)
      throws IOException;

  /**
   * The quickest way that this system has.
   *
   * @param node the Node.js of Playwright's driver
   */
  static DetachedStart here(Path node) {
    return StartBySetsid.isThere() ? new StartBySetsid() : new StartByNode(node);
  }
}
