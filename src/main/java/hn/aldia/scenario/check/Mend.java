package hn.aldia.scenario.check;

import hn.aldia.text.Folded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording that a person showed us on a page: it stands for what the words under the key stand
 * for. One line of {@code common/mends.conf}, in the language of {@code common/words.conf}.
 *
 * @param key {@code requests}, of {@code words.requests}
 * @param kept whether the person wanted it kept; else it is only proposed, and its line a comment
 */
public record Mend(String key, String wording, LocalDate since, boolean kept) {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(#\\?\\s*)?([\\w-]+) = \\$\\{words\\.\\2} \\[\"([^\"\\\\]*)\"]\\s+# (\\d{4}-\\d\\d-\\d\\d)\\s*");

  /** None where no such line stands there: a remark, or one that somebody wrote by hand. */
  static Optional<Mend> read(String line) {
    Matcher found = LINE.matcher(line);
    return found.matches()
        ? Optional.of(
            new Mend(
                found.group(2),
                found.group(3),
                LocalDate.parse(found.group(4)),
                found.group(1) == null))
        : Optional.empty();
  }

  /** What a line of a file cannot hold is no wording that a page shows. */
  public static boolean canSay(String wording) {
    return !wording.isBlank()
        && wording.length() <= 80
        && !wording.contains("…")
        && wording.chars().noneMatch(c -> c == '"' || c == '\\' || c == '$' || c < ' ');
  }

  String line() {
    return "  %s%s = ${words.%s} [\"%s\"]  # %s"
        .formatted(kept ? "" : "#? ", key, key, wording, since);
  }

  boolean isOf(Mend other) {
    return key.equals(other.key) && Folded.words(wording).equals(Folded.words(other.wording));
  }

  public Mend kept(boolean now) {
    return new Mend(key, wording, since, now);
  }
}
