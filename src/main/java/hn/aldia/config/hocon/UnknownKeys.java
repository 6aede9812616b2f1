package hn.aldia.config.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import hn.aldia.words.Message;
import hn.aldia.words.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** Finds the keys that no setting has, and the one that was probably meant. */
record UnknownKeys(NavigableSet<String> known, List<Problem> problems) {
  void look(ConfigObject group, List<String> above) {
    for (Map.Entry<String, ConfigValue> entry : group.entrySet()) {
      var names = new ArrayList<>(above);
      names.add(entry.getKey());
      String key = ConfigUtil.joinPath(names);
      if (known.contains(key)) {
        continue;
      }
      if (entry.getValue() instanceof ConfigObject inner && !inner.isEmpty()) {
        look(inner, names);
      } else if (!isGroup(key) || !(entry.getValue() instanceof ConfigObject)) {
        problems.add(Place.of(entry.getValue()).problem(message(key)));
      }
    }
  }

  private Message message(String key) {
    if (isGroup(key)) {
      return Message.of("config.is-a-group", key, known.ceiling(key + "."));
    }
    if (key.matches("(.*[.-])?(password|passwort|contraseña|token|secret|clave|pin|key)")) {
      return Message.of("config.secret-in-file", key);
    }
    return Slips.nearest(key, known).stream()
        .findFirst()
        .or(() -> known.stream().filter(k -> last(k).equals(last(key))).findFirst())
        .map(meant -> Message.of("config.unknown-meant", key, meant))
        .orElseGet(() -> Message.of("config.unknown", key));
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private boolean isGroup(String key) {
    String next = known.ceiling(key + ".");
    return next != null && next.startsWith(key + ".");
  }
}
