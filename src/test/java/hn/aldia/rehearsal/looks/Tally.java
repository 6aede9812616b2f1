package hn.aldia.rehearsal.looks;

import hn.aldia.rehearsal.portal.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the portal received that changes something. Thread-safe. */
public final class Tally implements Received {
  /** What may be done once. */
  private static final Set<String> ONCE = Set.of("register", "password", "file");

  private final Map<String, Integer> accepted = new HashMap<>();
  private final Map<String, Long> firstAccepted = new HashMap<>();
  private final Set<String> forms = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  @Override
  public synchronized void takes(String matter, Form form, boolean wasAccepted) {
    if (matter.equals("delete") || matter.equals("leave")) {
      faults.add("pressed: " + matter);
    }
    if (!ONCE.contains(matter)) {
      return;
    }
    if (accepted.getOrDefault(matter, 0) > 0 && !forms.add(matter + form.fields())) {
      faults.add("sent again: " + matter);
    }
    forms.add(matter + form.fields());
    if (wasAccepted) {
      firstAccepted.putIfAbsent(matter, System.nanoTime());
    }
    if (wasAccepted && accepted.merge(matter, 1, Integer::sum) > 1) {
      faults.add("done twice: " + matter);
    }
  }

  /** When it was accepted first, by {@link System#nanoTime}; empty: never. */
  public synchronized Optional<Long> acceptedAt(String matter) {
    return Optional.ofNullable(firstAccepted.get(matter));
  }

  /** What was done twice, sent again after it was done, or never to be pressed. */
  public synchronized List<String> faults() {
    return List.copyOf(faults);
  }
}
