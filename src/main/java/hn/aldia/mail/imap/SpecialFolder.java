package hn.aldia.mail.imap;

import hn.aldia.text.Folded;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder that serves a purpose: by the server's mark (RFC 6154), else by its name. */
public final class SpecialFolder {
  public static Optional<String> marked(List<ListInfo> folders, String mark) {
    return folders.stream()
        .filter(f -> f.canOpen && f.attrs != null)
        .filter(f -> Arrays.stream(f.attrs).anyMatch(mark::equalsIgnoreCase))
        .findFirst()
        .map(f -> f.name);
  }

  /**
   * @param names folded, the commonest first
   */
  public static Optional<String> among(List<ListInfo> folders, String mark, List<String> names) {
    return marked(folders, mark)
        .or(
            () ->
                folders.stream()
                    .filter(f -> f.canOpen && names.contains(lastName(f)))
                    .min(Comparator.comparingInt(f -> names.indexOf(lastName(f))))
                    .map(f -> f.name));
  }

  private static String lastName(ListInfo folder) {
    return Folded.inPlace(folder.name.substring(folder.name.lastIndexOf(folder.separator) + 1));
  }
}
