package hn.aldia.intake;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.Folded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which column of a list is which setting ({@code columns.txt}). */
final class Columns {
  static final String CASE = "case";

  private static final Map<String, String> KNOWN = read();

  /** By any of its names, in English or Spanish, or by the setting's key. */
  static Optional<String> key(String heading) {
    return Optional.ofNullable(KNOWN.get(folded(heading)));
  }

  private static String folded(String heading) {
    return Folded.text(heading).replaceAll("[^a-z0-9]", "");
  }

  private static Map<String, String> read() {
    var known = new HashMap<String, String>();
    Shipped.rows(Columns.class, "columns.txt")
        .map(line -> line.split("\\|", -1))
        .forEach(
            names -> {
              String key = names[0].strip();
              for (String name : names) {
                known.put(folded(name), key);
              }
              known.put(folded(key.replaceFirst(".*\\.", "")), key);
            });
    known.put("mailimaphost", "mail.imap.host");
    known.put("mailsmtphost", "mail.smtp.host");
    known.remove("host");
    return Map.copyOf(known);
  }
}
