package hn.aldia.browser.evidence;

import hn.aldia.config.home.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was being done, as a file name that every system takes: {@code
 * 20261123T160000.000Z-007-registrarse}. The moment first, so that names sort as it happened; the
 * number goes on through all runs of a case, so that no name comes twice.
 */
final class FileName {
  private static final int LONGEST = 80;
  private static final Pattern NUMBER = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-(\\d{3,6})-.*");
  private static final DateTimeFormatter SORTABLE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The next name in this folder, without its ending; the folder is there when this returns. */
  static Path next(Path folder, Clock clock, String name) throws IOException {
    Folders.ownersOnly(folder);
    String number = String.format(Locale.ROOT, "%03d", last(folder) + 1);
    return folder.resolve(SORTABLE.format(clock.instant()) + "-" + number + "-" + plain(name));
  }

  static String plain(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+|-+$", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  private static int last(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> NUMBER.matcher(String.valueOf(file.getFileName())))
          .filter(Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    }
  }
}
