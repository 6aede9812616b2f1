package hn.aldia.mail.imap;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** A folder that serves a purpose: found by the server's mark (RFC 6154), else by its name. */
public enum SpecialFolder {
  /** Where the provider puts what it takes for junk. */
  JUNK("\\Junk", "junk-folders.txt"),
  /** Where the provider's own programs put what was sent. */
  SENT("\\Sent", "sent-folders.txt"),
  /** Where some providers show every mail, the sent ones too. */
  ALL("\\All", "");

  private final String mark;

  /** A file of names in use where the server does not mark the folder, a language a line. */
  private final String file;

  SpecialFolder(String mark, String file) {
    this.mark = mark;
    this.file = file;
  }

  public Optional<String> among(List<ListInfo> folders) {
    List<String> names = names();
    return folders.stream()
        .filter(f -> f.canOpen && f.attrs != null)
        .filter(f -> Arrays.stream(f.attrs).anyMatch(mark::equalsIgnoreCase))
        .findFirst()
        .or(
            () ->
                folders.stream()
                    .filter(f -> f.canOpen && names.contains(lastName(f)))
                    .min(Comparator.comparingInt(f -> names.indexOf(lastName(f)))))
        .map(f -> f.name);
  }

  private List<String> names() {
    return file.isEmpty()
        ? List.of()
        : WordList.of(Shipped.text(SpecialFolder.class, file)).stream()
            .map(Folded::inPlace)
            .toList();
  }

  private static String lastName(ListInfo folder) {
    return Folded.inPlace(folder.name.substring(folder.name.lastIndexOf(folder.separator) + 1));
  }
}
