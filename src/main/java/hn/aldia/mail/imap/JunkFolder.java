package hn.aldia.mail.imap;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider puts what it takes for junk. */
public final class JunkFolder {
  /** Names in use where the server does not mark the folder (RFC 6154), a language a line. */
  private static final List<String> NAMES =
      WordList.of(Shipped.text(JunkFolder.class, "junk-folders.txt")).stream()
          .map(Folded::inPlace)
          .toList();

  public static Optional<String> among(List<ListInfo> folders) {
    return SpecialFolder.among(folders, "\\Junk", NAMES);
  }
}
