package hn.aldia.sefin;

import java.util.Locale;

/** How the constants of an enum are named in the bundles. */
public final class BundleKeys {
  private BundleKeys() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
