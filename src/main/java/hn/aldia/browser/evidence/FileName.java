package hn.aldia.browser.evidence;

/** What was being done, as a file name that every system takes. */
final class FileName {
  private static final int LONGEST = 80;

  private FileName() {}

  static String plain(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+|-+$", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
