package hn.aldia.config.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a line could be a command at all. Somebody may have pasted the password itself: a shell
 * would run it, and quote it in its complaint.
 */
final class CommandLine {
  private static final Pattern ASSIGNMENTS = Pattern.compile("^(?:[A-Za-z_]\\w*=\\S*\\s+)+");
  private static final Pattern WORD = Pattern.compile("[\\s;&|<>()]");
  private static final Set<String> OF_THE_SHELL =
      Set.of(
          ".", "[", "case", "cd", "command", "echo", "eval", "exec", "export", "for", "if",
          "printf", "read", "set", "test", "true", "false", "type", "umask", "unset", "until",
          "while", "!", "{");

  static boolean namesAProgram(String line, Path folder, Map<String, String> environment) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return true;
    }
    String command = ASSIGNMENTS.matcher(line.strip()).replaceFirst("");
    if (command.startsWith("(") || command.startsWith("$(")) {
      return command.contains(")");
    }
    char quote = command.isEmpty() ? ' ' : command.charAt(0);
    int end = command.indexOf(quote, 1);
    String word =
        (quote == '"' || quote == '\'') && end > 0
            ? command.substring(1, end)
            : WORD.split(command, 2)[0];
    return isProgram(word, folder, environment);
  }

  private static boolean isProgram(String word, Path folder, Map<String, String> environment) {
    if (word.isEmpty()) {
      return false;
    }
    if (word.startsWith("$")) {
      return word.contains("/");
    }
    if (word.contains("/")) {
      String home = environment.getOrDefault("HOME", "");
      String path = word.startsWith("~/") ? home + word.substring(1) : word;
      return Files.isExecutable(folder.resolve(path)) && !Files.isDirectory(folder.resolve(path));
    }
    return OF_THE_SHELL.contains(word)
        || Arrays.stream(environment.getOrDefault("PATH", "/usr/bin:/bin").split(":"))
            .filter(place -> !place.isBlank())
            .map(place -> Path.of(place, word))
            .anyMatch(file -> Files.isExecutable(file) && !Files.isDirectory(file));
  }
}
