package hn.aldia.intake;

import java.net.URI;
import java.nio.file.Path;

/** A file as a person names it: typed, pasted in quotes, or dragged onto the terminal. */
final class ScanPath {
  /** From the root, so that it is the same file from wherever it is looked at later. */
  static String meant(String typed) {
    String text = typed.strip();
    if (text.length() > 1 && text.matches("'.*'|\".*\"|“.*”|«.*»")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    try {
      if (text.startsWith("file:/")) {
        return Path.of(URI.create(text)).toString();
      }
      if (text.isEmpty() || text.startsWith("~/")) {
        return text;
      }
      Path asTyped = Path.of(text).toAbsolutePath().normalize();
      boolean escaped = text.contains("\\") && text.startsWith("/") && !asTyped.toFile().exists();
      // A file manager drops names as a shell would want them: /home/ana/My\ scans/front.jpg
      return escaped ? Path.of(text.replaceAll("\\\\(.)", "$1")).toString() : asTyped.toString();
    } catch (IllegalArgumentException notAPath) {
      return text;
    }
  }
}
