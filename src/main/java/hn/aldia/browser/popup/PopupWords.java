package hn.aldia.browser.popup;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.browser.script.ShippedScript;
import hn.aldia.browser.script.Wordings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What popups say, as data: their buttons, their icons, their texts. Each list is read once. */
public final class PopupWords {
  private static final PopupWords SHIPPED = new PopupWords();

  private final Config words = ConfigFactory.parseString(ShippedScript.read("popup-words.conf"));
  private final Map<String, Wordings> lists = new ConcurrentHashMap<>();

  private PopupWords() {}

  public static PopupWords shipped() {
    return SHIPPED;
  }

  /** What a closer may show in place of a word. */
  List<String> signs() {
    return words.getStringList("buttons.signs");
  }

  Wordings wordings(String path) {
    return lists.computeIfAbsent(path, list -> Wordings.of(words.getStringList(list)));
  }

  /** See {@link Wordings#are}. */
  boolean are(String path, String text) {
    return wordings(path).are(text);
  }

  /** See {@link Wordings#in}. */
  boolean in(String path, String text) {
    return wordings(path).in(text);
  }
}
