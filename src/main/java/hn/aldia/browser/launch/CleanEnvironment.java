package hn.aldia.browser.launch;

import hn.aldia.config.home.Shipped;
import hn.aldia.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What driver and browser get of our environment: what programs need, by name. Passwords and tokens
 * that commands of ours may find there are nobody else's business, and {@code /proc} shows them.
 */
public final class CleanEnvironment {
  private static final Set<String> NEEDED =
      Set.copyOf(WordList.of(Shipped.text(CleanEnvironment.class, "needed-variables.txt")));

  private static final List<String> FAMILIES =
      WordList.of(Shipped.text(CleanEnvironment.class, "needed-families.txt"));

  private static final Pattern SECRET = Pattern.compile("PASS|SECRET|TOKEN|CREDENTIAL|API_?KEY");

  static boolean isNeeded(String variable) {
    String name = variable.toUpperCase(Locale.ROOT);
    return !SECRET.matcher(name).find()
        && (NEEDED.contains(name) || FAMILIES.stream().anyMatch(name::startsWith));
  }

  /** Takes the others out of what a child is about to be given. */
  public static void clean(Map<String, String> environment) {
    environment.keySet().removeIf(name -> !isNeeded(name));
  }

  /** The others emptied, for a child that is given ours and what is laid over it. */
  static Map<String, String> emptied(Map<String, String> environment) {
    var over = new HashMap<String, String>();
    environment.keySet().stream()
        .filter(name -> !isNeeded(name) && !name.startsWith("="))
        .forEach(name -> over.put(name, ""));
    return over;
  }
}
