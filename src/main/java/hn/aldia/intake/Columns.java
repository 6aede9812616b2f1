package hn.aldia.intake;

import hn.aldia.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which column of a list is which setting ({@code columns.txt}). */
final class Columns {
  static final String CASE = "case";

  private static final Map<String, String> KNOWN = read();

  private Columns() {}

  /** By any of its names, in English or Spanish, or by the setting's key. */
  static Optional<String> key(String heading) {
    return Optional.ofNullable(KNOWN.get(folded(heading)));
  }

  private static String folded(String heading) {
    return Folding.of(heading).replaceAll("[^a-z0-9]", "");
  }

  private static Map<String, String> read() {
    var known = new HashMap<String, String>();
    try (InputStream in =
        Objects.requireNonNull(Columns.class.getResourceAsStream("/hn/aldia/intake/columns.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] names = line.split("\\|", -1);
          String key = names[0].strip();
          for (String name : names) {
            known.put(folded(name), key);
          }
          known.put(folded(key.replaceFirst(".*\\.", "")), key);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known.put("mailimaphost", "mail.imap.host");
    known.put("mailsmtphost", "mail.smtp.host");
    known.remove("host");
    return Map.copyOf(known);
  }
}
