package hn.aldia.scenario.read;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import hn.aldia.scenario.source.Fields;
import hn.aldia.scenario.step.Bilingual;
import hn.aldia.scenario.step.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What steps want of their keys beyond plain words; stands in for what is wrong as they do. */
record Wanted(Fields fields) {
  @Nullable Duration duration(String key) {
    ConfigValue value = fields.found(key);
    if (value == null) {
      return null;
    }
    try {
      if (value.valueType() == ConfigValueType.STRING) {
        return fields.asDuration(key);
      }
    } catch (ConfigException.BadValue e) {
      // Said below: the parser's own words are no help to a person.
    }
    fields.problem(key, "scenario.want-duration", key);
    return null;
  }

  /** On the web, and nowhere else. */
  URI address(String key) {
    String text = fields.value(key);
    try {
      var address = new URI(text);
      boolean web = text.matches("(?i)https?://.*") && address.getHost() != null;
      if (web || text.equals(Fields.STAND_IN)) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    fields.problem(key, "scenario.want-address", key, text);
    return URI.create(Fields.STAND_IN);
  }

  Path file(String key) {
    String text = fields.words(key);
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      fields.problem(key, "scenario.want-file", key, text);
      return Path.of("");
    }
  }

  /** A name of ours, such as an intent: small letters and hyphens. */
  String name(String key) {
    String text = fields.value(key);
    if (!text.equals(Fields.STAND_IN) && !text.matches("[a-z][a-z0-9-]*")) {
      fields.problem(key, "scenario.want-name", key, text);
    }
    return text;
  }

  Bilingual bilingual(String key) {
    if (!(fields.required(key) instanceof ConfigObject both)) {
      if (fields.has(key)) {
        fields.problem(key, "scenario.want-both", key);
      }
      return new Bilingual(Fields.STAND_IN, Fields.STAND_IN);
    }
    Fields inner = fields.inner(key, both);
    var read = new Bilingual(inner.words("en"), inner.words("es"));
    inner.refuseOthers(key);
    return read;
  }

  Target target(String key) {
    ConfigValue value = fields.required(key);
    return value == null ? Target.of(Fields.STAND_IN) : target(key, value);
  }

  List<Target> anyOf(String key) {
    ConfigValue value = fields.required(key);
    if (!(value instanceof ConfigList list)) {
      return List.of(value == null ? Target.of(Fields.STAND_IN) : target(key, value));
    }
    if (list.isEmpty()) {
      fields.problem(key, "scenario.blank", key);
    }
    return list.stream().map(each -> target(key, each)).toList();
  }

  private Target target(String key, ConfigValue value) {
    return new TargetReader(fields).read(key, value);
  }
}
