package hn.aldia.browser.person;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.script.Frames;
import hn.aldia.browser.script.ShippedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hears what a person presses, in the words that stand on it. Belongs to the page's thread. */
public final class Presses {
  private static final String LISTENING = ShippedScript.read("presses.js");

  private final String look;
  private final String binding = "aldia" + UUID.randomUUID().toString().replace("-", "");
  private final List<String> words = new ArrayList<>();
  private boolean touched;

  /**
   * @param look the name of the function by which a document tells what stands on an element
   */
  public Presses(Page page, String look) {
    this.look = look;
    page.context()
        .exposeBinding(
            binding,
            (source, arguments) -> {
              touched = true;
              if ("press".equals(arguments[0])) {
                words.add(String.valueOf(arguments[1]).strip());
              }
              return true;
            });
  }

  /** Listens in all that the page shows now. */
  public void listen(Page page) {
    for (Frame frame : Frames.of(page)) {
      try {
        frame.evaluate(LISTENING, Map.of("look", look, "binding", binding));
      } catch (PlaywrightException navigatingOrGone) {
        // What the person does in the others is heard.
      }
    }
  }

  /** Whether the person did anything yet. */
  public boolean any() {
    return touched;
  }

  /** What was pressed, in its order; empty words where nothing stands on it. */
  public List<String> words() {
    return List.copyOf(words);
  }
}
