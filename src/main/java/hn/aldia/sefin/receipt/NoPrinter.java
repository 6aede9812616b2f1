package hn.aldia.sefin.receipt;

import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/** There is no printer to print on, or it refused. */
public final class NoPrinter extends Trouble {
  private static final long serialVersionUID = 1L;

  private NoPrinter(@Nullable Throwable cause, String key, Object... args) {
    super(Kind.OUTSIDE, cause, key, args);
  }

  static NoPrinter none(String file) {
    return new NoPrinter(null, "sefin.no-printer", file);
  }

  static NoPrinter refused(String printer, String file, Throwable cause) {
    return new NoPrinter(
        cause, "sefin.printer-refused", printer, file, String.valueOf(cause.getMessage()));
  }
}
