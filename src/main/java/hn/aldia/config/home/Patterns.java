package hn.aldia.config.home;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Ways of saying something, of a file that the program brings along; each is made ready once. */
public final class Patterns {
  private final Config words;
  private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();
  private final Map<String, Pattern> ways = new ConcurrentHashMap<>();

  private Patterns(Config words) {
    this.words = words;
  }

  /**
   * @param beside a class of the file's package
   */
  public static Patterns in(Class<?> beside, String file) {
    return new Patterns(ConfigFactory.parseString(Shipped.text(beside, file)).resolve());
  }

  /** Words between blanks. */
  public Set<String> all(String name) {
    return lists.computeIfAbsent(
        name, list -> Set.of(words.getString(list).strip().split("\\s+", -1)));
  }

  public boolean has(String name, String word) {
    return all(name).contains(word);
  }

  /**
   * The ends of lines do not count. Many ways are tried only where a word begins, not where it ends
   * too.
   */
  public Pattern of(String name) {
    return ways.computeIfAbsent(
        name,
        way -> {
          String said = words.getString(way).replaceAll("\\n\\s*", "");
          return Pattern.compile(
              said.replaceFirst("^\\\\b\\(\\?:", "\\\\b(?=[\\\\w¿]|\\\\P{ASCII})(?:"));
        });
  }

  public boolean found(String name, CharSequence text) {
    return of(name).matcher(text).find();
  }
}
