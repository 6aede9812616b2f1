package hn.aldia.browser.act;

/**
 * A box may begin every entry itself ("+504 "): who types the whole number into it has the
 * beginning twice.
 */
final class Prefix {
  /**
   * How much of the text the box writes itself: its beginning, where what is shown has it twice.
   *
   * @return a number of characters; 0: nothing is doubled
   */
  static int doubled(String text, String shown) {
    int common = 0;
    while (common < Math.min(text.length(), shown.length())
        && text.charAt(common) == shown.charAt(common)) {
      common++;
    }
    for (int length = common; length > 0; length--) {
      String prefix = signs(text.substring(0, length));
      boolean ends = length == text.length() || !Character.isLetterOrDigit(text.charAt(length - 1));
      if (prefix.length() >= 2 && ends && signs(shown.substring(length)).startsWith(prefix)) {
        return length;
      }
    }
    return 0;
  }

  private static String signs(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
