package hn.aldia.text;

import java.util.List;
import java.util.stream.Stream;

/** Lists of words as they are written down: parted by commas and ends of lines. */
public final class WordList {
  public static List<String> of(String written) {
    return Stream.of(written.split("[,\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
