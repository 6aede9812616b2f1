package hn.aldia.mail.outbox;

import hn.aldia.config.home.Shipped;
import hn.aldia.mail.imap.SpecialFolder;
import hn.aldia.text.Folded;
import hn.aldia.text.WordList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** Finds the folder where the provider's own programs put what was sent. */
final class SentFolder {
  /** Names in use where the server does not mark the folder, a language a line. */
  private static final List<String> NAMES =
      WordList.of(Shipped.text(SentFolder.class, "sent-folders.txt")).stream()
          .map(Folded::inPlace)
          .toList();

  static Optional<String> among(List<ListInfo> folders) {
    return SpecialFolder.among(folders, "\\Sent", NAMES);
  }

  /** Where some providers show every mail, the sent ones too. */
  static Optional<String> all(List<ListInfo> folders) {
    return SpecialFolder.marked(folders, "\\All");
  }
}
