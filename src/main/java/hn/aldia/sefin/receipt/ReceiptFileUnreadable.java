package hn.aldia.sefin.receipt;

import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Path;

/** The file given with {@code --import} cannot be read. */
public final class ReceiptFileUnreadable extends Trouble {
  private static final long serialVersionUID = 1L;

  ReceiptFileUnreadable(Path file, IOException cause) {
    super(Kind.SETTINGS, cause, "sefin.file-unreadable", file.toString());
  }
}
