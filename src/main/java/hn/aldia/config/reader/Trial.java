package hn.aldia.config.reader;

import hn.aldia.config.hocon.Layers;
import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.settings.CaseSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What cases would be with answers that are not written yet: read by the very code that reads what
 * is written.
 */
public record Trial(SettingsReader reader, Layers ground) {
  /**
   * @param answers by the key of their setting; what is blank is not given
   * @throws SettingsException with all that is wrong
   */
  public CaseSettings read(CaseId id, Map<String, String> answers) {
    return reader.tried(ground.copy(), id, answers);
  }

  /** What is wrong with answers, by their key; empty: nothing is. */
  public Map<String, List<Problem>> wrong(CaseId id, Map<String, String> answers) {
    try {
      read(id, answers);
      return Map.of();
    } catch (SettingsException e) {
      return e.problems().stream().collect(Collectors.groupingBy(Problem::key));
    }
  }
}
