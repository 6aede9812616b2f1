package hn.aldia.cli.console;

import hn.aldia.browser.launch.Display;
import hn.aldia.browser.launch.Machine;
import hn.aldia.text.WordList;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Opens a page in the person's own browser. Where that does not work its path was said. */
public final class ShownPage {
  /** What a browser needs to find screen and session; nothing else of ours goes to it. */
  private static final List<String> GIVEN =
      WordList.of(
          """
              PATH, HOME, DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, XDG_RUNTIME_DIR,
              XDG_CURRENT_DESKTOP, XDG_SESSION_TYPE, XDG_DATA_DIRS, XDG_CONFIG_DIRS,
              DBUS_SESSION_BUS_ADDRESS, LANG, USER, TMPDIR, SYSTEMROOT, USERPROFILE, LOCALAPPDATA,
              APPDATA, TEMP, PATHEXT, BROWSER
              """);

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
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(name -> GIVEN.stream().noneMatch(name::equalsIgnoreCase));
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
