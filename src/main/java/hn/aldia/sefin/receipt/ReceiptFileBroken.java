package hn.aldia.sefin.receipt;

import hn.aldia.words.Trouble;
import java.nio.file.Path;

/** The file given with {@code --import} is no whole PDF: it would never do as a receipt. */
public final class ReceiptFileBroken extends Trouble {
  private static final long serialVersionUID = 1L;

  ReceiptFileBroken(Path file) {
    super(Kind.SETTINGS, "sefin.file-broken", file.toString());
  }
}
