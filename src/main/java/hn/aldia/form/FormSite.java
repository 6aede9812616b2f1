package hn.aldia.form;

import hn.aldia.runner.View;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The site that a form belongs to: its page in front of us, and what its words mean. */
public record FormSite(
    View view, FormScripts scripts, PortalMap map, Duration patience, Clock clock) {
  /** A line that only asks for patience. */
  private static final Set<String> WAITING = Set.of("waiting");

  public Optional<String> meaning(String line, Set<String> among) {
    return map.meaning(line, among);
  }

  public boolean isWaiting(String line) {
    return map.meaning(line, WAITING).isPresent();
  }

  /** Whether something to press bears nothing but these words of the map. */
  public boolean offers(String concept) {
    return view.offers().stream()
        .map(Wording::words)
        .anyMatch(said -> map.concept(concept).any(w -> w.isAllOf(said)));
  }

  /** What goes by any of the words that the map has by this name. */
  public static Target target(PortalMap map, String concept) {
    List<String> words = map.concept(concept).wordings().stream().map(Wording::written).toList();
    return new Target(words, null, null, null, null);
  }

  /** Whether a line says what goes by this name in the map. */
  public boolean says(String concept, String line) {
    List<String> words = Wording.words(line);
    return map.concept(concept).any(wording -> wording.isSaidIn(words));
  }
}
