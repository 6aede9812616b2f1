package hn.aldia.config.home;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.Set;
import java.util.regex.Pattern;

/** Ways of saying something, of a file that the program brings along. */
public record Patterns(Config words) {
  /**
   * @param beside a class of the file's package
   */
  public static Patterns in(Class<?> beside, String file) {
    return new Patterns(ConfigFactory.parseString(Shipped.text(beside, file)).resolve());
  }

  /** Words between blanks. */
  public Set<String> all(String name) {
    return Set.of(words.getString(name).strip().split("\\s+", -1));
  }

  /**
   * The ends of lines do not count. Many ways are tried only where a word begins, not where it ends
   * too.
   */
  public Pattern of(String name) {
    String ways = words.getString(name).replaceAll("\\n\\s*", "");
    return Pattern.compile(ways.replaceFirst("^\\\\b\\(\\?:", "\\\\b(?=[\\\\w¿]|\\\\P{ASCII})(?:"));
  }
}
