package hn.aldia.mail;

/**
 * A text and its folded twin, character for character: what is sought in the one is quoted from the
 * other. In the twin, asterisks of bold and bars of tables are gaps.
 */
record Passage(String text, String folded) {
  static Passage of(String raw) {
    String text = raw.replaceAll("[\\p{Zs}\\t]", " ").replace('\r', ' ');
    return new Passage(text, Folded.of(text).replace('*', ' ').replace('|', ' '));
  }

  String cut(int from, int to) {
    return text.substring(from, to);
  }

  Passage before(int end) {
    return new Passage(text.substring(0, end), folded.substring(0, end));
  }

  int length() {
    return text.length();
  }
}
