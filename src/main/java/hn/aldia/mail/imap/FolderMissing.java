package hn.aldia.mail.imap;

import hn.aldia.words.Trouble;
import java.util.List;

/** A folder named in the settings is not in the mailbox. */
public final class FolderMissing extends Trouble {
  private static final long serialVersionUID = 1L;

  public FolderMissing(String folder, List<String> folders) {
    super(Kind.OUTSIDE, "mail.folder-missing", folder, String.join(", ", folders));
  }
}
