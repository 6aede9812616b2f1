package hn.aldia.notify;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one system shows a notice on its desktop: by which program, and told how. */
interface Desktop {
  /** The program that shows it; looked for on the {@code PATH}. */
  String program();

  /** What is handed to the program. Title and text are never part of a script. */
  List<String> arguments(Notice notice);

  /** What the program finds in its environment. */
  default Map<String, String> environment(Notice notice) {
    return Map.of();
  }

  /** How a person gets the program where it is missing. */
  Message howToGetIt();

  /**
   * @param system {@code os.name}
   * @param environment of this process
   * @throws Trouble for a system that none is known for
   */
  static Desktop of(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux") || name.contains("bsd")) {
      return new LinuxDesktop(environment);
    }
    if (name.startsWith("mac")) {
      return new MacDesktop();
    }
    if (name.startsWith("windows")) {
      return new WindowsDesktop();
    }
    throw Trouble.outside("watch.no-desktop", system);
  }
}
