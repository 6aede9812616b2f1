package hn.aldia.browser.script;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function of ours that stands in a document, to be called by its name: the whole text goes over
 * the wire once a document, or not at all where it was {@link #install installed} before.
 *
 * @param name a page kept by an earlier version of ours may have that version's function: the name
 *     tells them apart
 * @param function its text
 */
public record InstalledScript(String name, String function) {
  /** What nearly every document is asked; the others come when they are called for. */
  private static final List<String> EVERYWHERE =
      List.of("popups.js", "entry.js", "clicking.js", "choosing.js", "page-text.js", "grids.js");

  /** Chromium would lay its offer to translate over the page, and change the words that we read. */
  private static final String NOT_TRANSLATED = ShippedScript.read("not-translated.js");

  public static InstalledScript of(String function) {
    return new InstalledScript("__aldia" + Integer.toHexString(function.hashCode()), function);
  }

  /**
   * Lets every document that this context loads from now on have them from its beginning.
   *
   * @param first what is asked most: the finder's look
   */
  public static void install(BrowserContext context, InstalledScript first) {
    Stream<InstalledScript> scripts =
        EVERYWHERE.stream().map(PageScript::named).map(PageScript::standing);
    context.addInitScript(
        Stream.concat(Stream.of(first), scripts)
            .map(InstalledScript::definition)
            .collect(Collectors.joining("\n", "(() => {\n" + NOT_TRANSLATED, "\n})();")));
  }

  /**
   * Calls it, with the argument {@code arg}.
   *
   * @param evaluate evaluates an expression of one argument in the document meant
   */
  public <T> T call(Function<String, T> evaluate) {
    try {
      return evaluate.apply("arg => window.%s(arg)".formatted(name));
    } catch (PlaywrightException e) {
      if (!isAbsent(e)) {
        throw e;
      }
      return evaluate.apply("arg => { %s return window.%s(arg); }".formatted(definition(), name));
    }
  }

  /** Whether this is why a script failed. */
  boolean isAbsent(PlaywrightException e) {
    return String.valueOf(e.getMessage()).contains(name + " is not a function");
  }

  private String definition() {
    return "Object.defineProperty(window, '%s', { configurable: true, writable: true, value: %s });"
        .formatted(name, function);
  }
}
