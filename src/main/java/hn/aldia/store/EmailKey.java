package hn.aldia.store;

import java.text.Normalizer;
import java.util.Locale;

/** An address in the form in which two spellings of it are one. */
final class EmailKey {
  static String of(String email) {
    return Normalizer.normalize(email, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }
}
