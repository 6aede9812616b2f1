package hn.aldia.config.home;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.regex.Pattern;

/** Ways of saying something, of a file that the program brings along. */
public record Patterns(Config words) {
  /**
   * @param beside a class of the file's package
   */
  public static Patterns in(Class<?> beside, String file) {
    return new Patterns(ConfigFactory.parseString(Shipped.text(beside, file)));
  }

  /** The ends of lines do not count. */
  public Pattern of(String name) {
    return Pattern.compile(words.getString(name).replaceAll("\\n\\s*", ""));
  }
}
