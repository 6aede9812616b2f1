package hn.aldia.config.hocon;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import hn.aldia.words.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The layers of settings while they are being read: takes note of every key that is asked for and
 * of everything that is wrong. What nobody asked for is unknown; so the code that reads a setting
 * is the only list of settings there is.
 */
public final class Reading {
  private final Config config;
  private final Folders folders;
  private final List<Problem> problems;
  private final Place whereMissing;
  private final TreeSet<String> asked = new TreeSet<>();

  public Reading(Config config, Folders folders, List<Problem> problems) {
    this(config, folders, problems, new Place(folders.toEdit().toString(), 0));
  }

  private Reading(Config config, Folders folders, List<Problem> problems, Place whereMissing) {
    this.config = config;
    this.folders = folders;
    this.problems = new ArrayList<>(problems);
    this.whereMissing = whereMissing;
  }

  /** What is given under this key; empty, too, when it is not of the right form: that is noted. */
  public <T> Optional<T> given(String key, Form<T> form) {
    ConfigValue value = valueOf(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!isWord(value)) {
      wrong(value, Message.of("config.not-a-word", key));
      return Optional.empty();
    }
    String text = word(value);
    return Unfilled.is(text) ? Optional.empty() : read(key, value, text, form);
  }

  /** Like {@link #given}, and it is wrong not to give it. */
  public <T> Optional<T> needed(String key, Form<T> form) {
    int before = problems.size();
    Optional<T> read = given(key, form);
    if (read.isEmpty() && problems.size() == before && !insideOfAWord(key)) {
      problems.add(missing(key));
    }
    return read;
  }

  /** A list of words; {@code -D key=a,b} gives one too. */
  public <T> List<T> list(String key, Form<T> form) {
    ConfigValue value = valueOf(key);
    var read = new ArrayList<T>();
    if (value instanceof ConfigList list) {
      for (ConfigValue one : list) {
        if (isWord(one)) {
          read(key, one, word(one), form).ifPresent(read::add);
        } else {
          wrong(one, Message.of("config.not-a-word", key));
        }
      }
    } else if (value != null && isWord(value) && Place.of(value).isOnCommandLine()) {
      for (String one : word(value).split(",", -1)) {
        if (!one.isBlank()) {
          read(key, value, one.strip(), form).ifPresent(read::add);
        }
      }
    } else if (value != null && !(isWord(value) && Unfilled.is(word(value)))) {
      wrong(value, Message.of("config.not-a-list", key));
    }
    return read;
  }

  /** A list of groups of settings, each read as if it stood alone. */
  public List<Reading> groups(String key) {
    ConfigValue value = valueOf(key);
    var read = new ArrayList<Reading>();
    if (value instanceof ConfigList list) {
      for (ConfigValue one : list) {
        if (one instanceof ConfigObject group) {
          read.add(new Reading(group.toConfig(), folders, List.of(), Place.of(one)));
        } else {
          wrong(one, Message.of("config.not-a-group", key));
        }
      }
    } else if (value != null) {
      wrong(value, Message.of("config.not-a-list", key));
    }
    return read;
  }

  /** A path, relative to the folder of the file that gives it; {@code ~/} is the user's folder. */
  public Optional<Path> path(String key) {
    ConfigValue value = valueOf(key);
    return value == null ? Optional.empty() : given(key, pathIn(folderOf(key)));
  }

  public List<Path> paths(String key) {
    return list(key, pathIn(folderOf(key)));
  }

  /** The folder of the file that gives this key. */
  public Path folderOf(String key) {
    ConfigValue value = valueOf(key);
    return folders.of(value == null ? "" : Place.of(value).file());
  }

  /** Where the key is given, or else where it should be. */
  Problem problem(String key, Message message) {
    ConfigValue value = valueOf(key);
    Place given = value == null ? whereMissing : Place.of(value);
    return (folders.isShipped(given.file()) ? whereMissing : given).problem(message);
  }

  /** Whether this key is given in a later layer than that one. */
  public boolean isGivenLater(String one, String other) {
    return layerOf(one) > layerOf(other);
  }

  private int layerOf(String key) {
    ConfigValue value = valueOf(key);
    return value == null ? 0 : folders.layer(Place.of(value).file());
  }

  public Problem missing(String key) {
    ConfigValue value = valueOf(key);
    boolean placeholder = value != null && isWord(value) && Unfilled.isPlaceholder(word(value));
    return problem(key, Message.of(placeholder ? "config.placeholder" : "config.missing", key));
  }

  public void note(Problem problem) {
    problems.add(problem);
  }

  /** All that was wrong, after everything was asked for. */
  public List<Problem> problems() {
    var all = new ArrayList<>(problems);
    new UnknownKeys(asked, all).look(config.root(), List.of());
    return all;
  }

  private <T> Optional<T> read(String key, ConfigValue value, String text, Form<T> form) {
    try {
      return Optional.of(form.read(text));
    } catch (NotInForm e) {
      wrong(value, Message.of("config.wrong", key, e.shown(text), e.expected()));
      return Optional.empty();
    }
  }

  private Form<Path> pathIn(Path folder) {
    return text -> {
      try {
        if (text.chars().noneMatch(Character::isISOControl)) {
          boolean atHome = text.startsWith("~/");
          return (atHome ? folders.user().resolve(text.substring(2)) : folder.resolve(text))
              .normalize();
        }
      } catch (InvalidPathException e) {
        throw new NotInForm("config.form.path");
      }
      throw NotInForm.hidden("config.form.path");
    };
  }

  private @Nullable ConfigValue valueOf(String key) {
    asked.add(key);
    ConfigValue value = config.root();
    for (String name : ConfigUtil.splitPath(key)) {
      value = value instanceof ConfigObject object ? object.get(name) : null;
    }
    return value == null || value.valueType() == ConfigValueType.NULL ? null : value;
  }

  private boolean insideOfAWord(String key) {
    ConfigValue value = config.root();
    for (String name : ConfigUtil.splitPath(key)) {
      if (!(value instanceof ConfigObject object)) {
        return value != null;
      }
      value = object.get(name);
    }
    return false;
  }

  private void wrong(ConfigValue value, Message message) {
    problems.add(Place.of(value).problem(message));
  }

  private static boolean isWord(ConfigValue value) {
    return switch (value.valueType()) {
      case STRING, NUMBER, BOOLEAN -> true;
      case OBJECT, LIST, NULL -> false;
    };
  }

  /** Numbers as they were written: {@code 0801} keeps its zero. */
  private static String word(ConfigValue value) {
    return value.atKey("it").getString("it").strip();
  }
}
