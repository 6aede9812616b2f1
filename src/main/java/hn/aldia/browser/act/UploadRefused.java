package hn.aldia.browser.act;

import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** The page did not take the files. */
public final class UploadRefused extends Trouble {
  private static final long serialVersionUID = 1L;

  UploadRefused(String label, String files, @Nullable Throwable cause) {
    super(Kind.PERSON, cause, "widgets.upload-refused", label, files);
  }
}
