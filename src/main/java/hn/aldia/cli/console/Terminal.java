package hn.aldia.cli.console;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The terminal at which a person sits, if one does. */
public final class Terminal {
  private static final int USUAL = 80;

  /**
   * Since JDK 22 there is a console even where input comes from a file; it says itself whether it
   * is a terminal, by a method that JDK 17 does not have.
   */
  public static Optional<Console> here() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
  }

  /** How many columns there are; 0: nobody looks at a terminal. */
  static int width() {
    if (here().isEmpty()) {
      return 0;
    }
    try {
      Process asked =
          new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      String columns = said.strip().replaceFirst("\\d+ ", "");
      return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL;
    } catch (IOException noStty) {
      return USUAL;
    }
  }

  /** Whether what is said beside results is seen there, and not kept in a file. */
  static boolean showsErrors() {
    Path where = Path.of("/proc/self/fd/2");
    try {
      return !Files.isSymbolicLink(where)
          || Files.readSymbolicLink(where).toString().matches("/dev/(pts/|tty).*");
    } catch (IOException unknown) {
      return true;
    }
  }

  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
