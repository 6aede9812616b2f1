package hn.aldia.config.home;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that the program brings along in its jar. */
public final class Shipped {
  /**
   * @param beside a class of the same package; of no account for a name that begins with a slash
   */
  public static String text(Class<?> beside, String name) {
    return Unchecked.get(
        () -> {
          try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
              throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
          }
        });
  }

  /** The lines of a table, without remarks. */
  public static Stream<String> rows(Class<?> beside, String name) {
    return text(beside, name).lines().filter(line -> !line.startsWith("#"));
  }
}
