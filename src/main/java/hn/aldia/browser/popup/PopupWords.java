package hn.aldia.browser.popup;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.browser.script.ShippedScript;
import java.util.List;

/** What popups say, as data: their buttons, their icons, their texts. */
public record PopupWords(Config words) {
  private static final PopupWords SHIPPED =
      new PopupWords(ConfigFactory.parseString(ShippedScript.read("popup-words.conf")));

  public static PopupWords shipped() {
    return SHIPPED;
  }

  /** What a closer may show in place of a word. */
  List<String> signs() {
    return words.getStringList("buttons.signs");
  }

  Wordings wordings(String path) {
    return Wordings.of(words.getStringList(path));
  }
}
