package hn.aldia.mail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider puts what it takes for junk. */
final class JunkFolder {
  /** Names in use where the server does not mark the folder (RFC 6154), the commonest first. */
  private static final List<String> NAMES =
      List.of(
          "junk",
          "spam",
          "junk e-mail",
          "junk email",
          "junk mail",
          "correo no deseado",
          "correo electronico no deseado",
          "no deseado",
          "no deseados",
          "correo basura",
          "bulk mail",
          "bulk",
          "posible spam");

  private JunkFolder() {}

  static Optional<String> among(List<ListInfo> folders) {
    List<ListInfo> open = folders.stream().filter(f -> f.canOpen).toList();
    return open.stream()
        .filter(JunkFolder::isMarked)
        .findFirst()
        .or(
            () ->
                open.stream()
                    .filter(f -> NAMES.contains(lastName(f)))
                    .min(Comparator.comparingInt(f -> NAMES.indexOf(lastName(f)))))
        .map(f -> f.name);
  }

  private static boolean isMarked(ListInfo folder) {
    return folder.attrs != null
        && Arrays.stream(folder.attrs).anyMatch(a -> a.equalsIgnoreCase("\\Junk"));
  }

  private static String lastName(ListInfo folder) {
    return Folded.of(folder.name.substring(folder.name.lastIndexOf(folder.separator) + 1));
  }
}
