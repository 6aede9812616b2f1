package hn.aldia.browser.kept;

import hn.aldia.words.Trouble;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The kept browser runs but does not answer: most likely a native dialog is open in it. */
public final class KeptPageHangs extends Trouble {
  private static final long serialVersionUID = 1L;

  KeptPageHangs(Path folder, @Nullable Throwable cause) {
    super(Kind.PERSON, cause, "chromium.kept-page-hangs", folder.toString());
  }
}
