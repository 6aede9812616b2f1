package hn.aldia.cli.console;

import hn.aldia.browser.launch.CleanEnvironment;
import hn.aldia.browser.launch.Display;
import hn.aldia.browser.launch.Machine;
import java.io.IOException;
import java.util.List;

/** Opens a page in the person's own browser. Where that does not work its path was said. */
public final class ShownPage {
  /**
   * @param page its path or its address
   */
  public static boolean open(String page, Machine machine) {
    if (!Display.of(machine).present()) {
      return false;
    }
    try {
      var builder =
          new ProcessBuilder(line(machine.os(), page))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      CleanEnvironment.clean(builder.environment());
      Process opener = builder.start();
      opener.getOutputStream().close();
      return true;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  public static List<String> line(Machine.Os os, String page) {
    return switch (os) {
      case LINUX -> List.of("xdg-open", page);
      case MAC -> List.of("open", page);
      case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", page);
    };
  }
}
