package hn.aldia.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a library says of itself in Java's names, in words: no person reads class names. */
final class JavaNames {
  private static final Pattern TROUBLE =
      Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?:\\w+\\$)?([A-Z]\\w*?)?(?:Exception|Error)\\b(?:: )?");

  /** Names that say no more than that something went wrong. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(Unchecked)?IO|Runtime|IllegalState|IllegalArgument|FileSystem|Execution");

  /** {@code java.nio.file.AccessDeniedException: /x} is {@code access denied: /x}. */
  static String outOf(String text) {
    return text.contains("Exception") || text.contains("Error")
        ? TROUBLE
            .matcher(text)
            .replaceAll(found -> said(found.group(1), found.group().endsWith(": ")))
        : text;
  }

  private static String said(@Nullable String name, boolean more) {
    if (name == null || SAYS_NOTHING.matcher(name).matches()) {
      return more ? "" : "?";
    }
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return more ? words + ": " : words;
  }
}
