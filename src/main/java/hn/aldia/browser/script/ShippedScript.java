package hn.aldia.browser.script;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.home.Shipped;
import java.util.stream.Collectors;

/** A script of ours that runs in the page, as it travels in the jar. */
public final class ShippedScript {
  private static final String ROOM = "/hn/aldia/browser/";
  private static final String INCLUDE = "/* include ";

  /** The script, and in the place of each line of the form above what it names. */
  public static String read(String name) {
    return Shipped.text(ShippedScript.class, ROOM + name)
        .lines()
        .map(line -> line.startsWith(INCLUDE) ? included(line) : line)
        .collect(Collectors.joining("\n"));
  }

  /** A script as it is, lists of words as expressions: {@code WORDS.name}. */
  private static String included(String line) {
    String name = line.substring(INCLUDE.length(), line.indexOf(" */"));
    if (!name.endsWith(".conf")) {
      return read(name);
    }
    Config words = ConfigFactory.parseString(read(name)).resolve();
    return words.root().keySet().stream()
        .map(list -> list + ": /^" + Wordings.of(words.getStringList(list)).expression() + "$/")
        .collect(Collectors.joining(", ", "const WORDS = {", "};"));
  }
}
