package hn.aldia.cli;

import java.io.Console;
import java.util.Optional;

/** The terminal at which a person sits, if one does. */
final class Terminal {
  private Terminal() {}

  /**
   * Since JDK 22 there is a console even where input comes from a file; it says itself whether it
   * is a terminal, by a method that JDK 17 does not have.
   */
  static Optional<Console> here() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
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
