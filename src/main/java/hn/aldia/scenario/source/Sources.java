package hn.aldia.scenario.source;

import com.typesafe.config.ConfigOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that one scenario was read from: itself first, then what it includes. */
public final class Sources {
  private final Map<String, SourceText> byFile = new LinkedHashMap<>();

  void add(SourceText text) {
    byFile.put(text.file(), text);
  }

  public List<SourceText> all() {
    return List.copyOf(byFile.values());
  }

  /**
   * Where a value was written; {@code home} when it came from elsewhere, such as a value out of the
   * settings: the scenario's own line is what must be looked at then.
   */
  public Origin place(@Nullable ConfigOrigin origin, Origin home) {
    if (origin == null) {
      return home;
    }
    String suffix = ": " + origin.lineNumber();
    String description = origin.description();
    if (!description.endsWith(suffix)) {
      return home;
    }
    String file = description.substring(0, description.length() - suffix.length());
    return byFile.containsKey(file) ? new Origin(file, origin.lineNumber()) : home;
  }
}
