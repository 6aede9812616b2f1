package hn.aldia.scenario.map;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a line that state something: a question does not. */
final class Statements {
  private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}¿¡])");

  static List<String> of(String line) {
    return Arrays.stream(BETWEEN.split(line))
        .filter(sentence -> !sentence.contains("?") && !sentence.contains("¿"))
        .toList();
  }
}
