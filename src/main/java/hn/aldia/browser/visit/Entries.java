package hn.aldia.browser.visit;

import hn.aldia.recording.Entered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was entered, field by field: of a value that grows, the whole. */
final class Entries {
  private final Clock clock;
  private final Map<String, List<Entered>> byField = new LinkedHashMap<>();
  private Instant last = Instant.EPOCH;

  Entries(Clock clock) {
    this.clock = clock;
  }

  /** Called by the page; returns nothing to it. */
  Object tell(Object... given) {
    if (given.length > 0 && given[0] instanceof Map<?, ?> entry) {
      String label = Objects.toString(entry.get("label"), "");
      String type = Objects.toString(entry.get("type"), "text");
      last = clock.instant();
      grow(new Entered(last, label, type, Objects.toString(entry.get("value"), "")));
    }
    return true;
  }

  private void grow(Entered entry) {
    List<Entered> field =
        byField.computeIfAbsent(entry.type() + entry.label(), f -> new ArrayList<>());
    Entered before = field.isEmpty() ? null : field.get(field.size() - 1);
    if (before != null && entry.value().startsWith(before.value())) {
      field.set(
          field.size() - 1, new Entered(before.at(), entry.label(), entry.type(), entry.value()));
    } else if (before == null || !before.value().startsWith(entry.value())) {
      field.add(entry);
    }
  }

  boolean restSince(Duration time) {
    return last.plus(time).isBefore(clock.instant());
  }

  List<Entered> all() {
    return byField.values().stream().flatMap(List::stream).toList();
  }
}
