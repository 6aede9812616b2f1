package hn.aldia.config.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings that a person has not filled in: {@code ""} and {@code <what belongs here>}. */
final class Unfilled {
  static boolean is(String text) {
    return text.isBlank() || isPlaceholder(text);
  }

  static boolean isPlaceholder(String text) {
    return text.startsWith("<") && text.endsWith(">");
  }

  /** The layer without those of its unfilled settings that the layers beneath do give. */
  static Config without(Config layer, Config beneath) {
    Config rest = layer;
    for (List<String> path : unfilled(layer.root(), List.of())) {
      if (gives(beneath.root(), path)) {
        rest = rest.withoutPath(ConfigUtil.joinPath(path));
      }
    }
    return rest;
  }

  private static List<List<String>> unfilled(ConfigObject group, List<String> at) {
    var found = new ArrayList<List<String>>();
    for (Map.Entry<String, ConfigValue> each : entries(group)) {
      var path = new ArrayList<>(at);
      path.add(each.getKey());
      if (each.getValue() instanceof ConfigObject inner) {
        found.addAll(unfilled(inner, path));
      } else if (isUnfilled(each.getValue())) {
        found.add(path);
      }
    }
    return found;
  }

  private static boolean gives(ConfigObject group, List<String> path) {
    ConfigValue value = group;
    for (String name : path) {
      value = value instanceof ConfigObject inner ? entry(inner, name) : null;
    }
    return value != null && !isUnfilled(value);
  }

  /** What refers to another setting is known only when all layers are: it counts as filled in. */
  private static boolean isUnfilled(ConfigValue value) {
    try {
      return value.valueType() == ConfigValueType.STRING && is((String) value.unwrapped());
    } catch (ConfigException.NotResolved e) {
      return false;
    }
  }

  private static Iterable<Map.Entry<String, ConfigValue>> entries(ConfigObject group) {
    try {
      return group.entrySet();
    } catch (ConfigException.NotResolved e) {
      return List.of();
    }
  }

  private static @Nullable ConfigValue entry(ConfigObject group, String name) {
    try {
      return group.get(name);
    } catch (ConfigException.NotResolved e) {
      return null;
    }
  }
}
