package hn.aldia.mail.portal;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.home.Shipped;
import java.util.Set;
import java.util.regex.Pattern;

/** Ways of saying something, of a file beside this class. */
record Patterns(Config words) {
  static Patterns in(String file) {
    return new Patterns(ConfigFactory.parseString(Shipped.text(Patterns.class, file)).resolve());
  }

  /** Words between blanks. */
  Set<String> all(String name) {
    return Set.of(words.getString(name).strip().split("\\s+", -1));
  }

  /** Many ways are tried only where a word begins, not where it ends too. */
  Pattern of(String name) {
    String ways = words.getString(name).replaceAll("\\n\\s*", "");
    return Pattern.compile(ways.replaceFirst("^\\\\b\\(\\?:", "\\\\b(?=[\\\\w¿]|\\\\P{ASCII})(?:"));
  }
}
