package hn.aldia.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program that looks at one frame, joined from its parts: one function of the query. */
final class LookScript {
  private static final List<String> PARTS =
      List.of("1-text", "2-see", "3-fields", "4-names", "5-place", "6-icons", "7-clicks", "8-look");
  static final String TEXT = joined();

  private LookScript() {}

  private static String joined() {
    var text = new StringBuilder("q => {\n");
    PARTS.forEach(part -> text.append(read("finder/" + part + ".js")).append('\n'));
    return text.append('}').toString();
  }

  private static String read(String name) {
    try (InputStream in = LookScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
