package hn.aldia.recording;

import java.util.Locale;

/**
 * What stands in the place of something personal, everywhere the same.
 *
 * @param original in plain characters
 */
public record Replacement(Kind kind, String original, String invented) {
  /** What it is, as far as that can be told. */
  public enum Kind {
    NAME,
    MAIL,
    NUMBER,
    DATE,
    /** Typed by the person, or known of them. */
    WORDS,
    /** A password, or a code that was mailed. */
    SECRET,
    /** What the site told the browser to know it by. */
    TOKEN,
    FILE;

    /** Whether it is found within other words, too. */
    boolean isFoundAnywhere() {
      return this == MAIL || this == SECRET || this == TOKEN;
    }

    public boolean isHidden() {
      return this == SECRET || this == TOKEN;
    }
  }

  boolean isOneWord() {
    return original.chars().allMatch(Character::isLetter);
  }

  /** In the capitals of what is replaced. */
  String like(String seen) {
    boolean letters = seen.chars().anyMatch(Character::isLetter);
    if (kind.isFoundAnywhere() || !letters) {
      return invented;
    }
    if (seen.equals(seen.toUpperCase(Locale.ROOT))) {
      return invented.toUpperCase(Locale.ROOT);
    }
    return seen.equals(seen.toLowerCase(Locale.ROOT))
        ? invented.toLowerCase(Locale.ROOT)
        : invented;
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return kind + " → " + invented;
  }
}
