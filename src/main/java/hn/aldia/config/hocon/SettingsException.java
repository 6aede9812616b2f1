package hn.aldia.config.hocon;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** All that is wrong with the settings and the applicant, found in one go. */
public final class SettingsException extends Trouble {
  private final List<Problem> problems;

  public SettingsException(List<Problem> found) {
    super(
        Kind.SETTINGS,
        "config.settings",
        ordered(found).size(),
        Message.lines(ordered(found), Problem::asMessage));
    this.problems = ordered(found);
  }

  /** In the order of files and lines. */
  public List<Problem> problems() {
    return problems;
  }

  private static List<Problem> ordered(List<Problem> found) {
    return found.stream().distinct().sorted(Problem.IN_READING_ORDER).toList();
  }
}
