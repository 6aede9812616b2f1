package hn.aldia.browser.script;

import hn.aldia.config.home.Shipped;
import java.util.stream.Collectors;

/** A script of ours that runs in the page, as it travels in the jar. */
public final class ShippedScript {
  private static final String ROOM = "/hn/aldia/browser/";
  private static final String INCLUDE = "/* include ";

  /** The script, and in the place of each line of the form above the script that it names. */
  public static String read(String name) {
    return Shipped.text(ShippedScript.class, ROOM + name)
        .lines()
        .map(line -> line.startsWith(INCLUDE) ? read(included(line)) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String included(String line) {
    return line.substring(INCLUDE.length(), line.indexOf(" */"));
  }
}
