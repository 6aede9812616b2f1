package hn.aldia.mail.portal;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.home.Shipped;
import java.util.regex.Pattern;

/** Ways of saying something, of a file beside this class. */
record Patterns(Config words) {
  static Patterns in(String file) {
    return new Patterns(ConfigFactory.parseString(Shipped.text(Patterns.class, file)).resolve());
  }

  Pattern of(String name) {
    return Pattern.compile(words.getString(name).replaceAll("\\n\\s*", ""));
  }
}
