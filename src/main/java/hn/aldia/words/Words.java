package hn.aldia.words;

import hn.aldia.text.Harmless;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says messages in one language. Immutable; safe to share between threads. */
public final class Words {
  public static final Words ENGLISH = new Words(Locale.forLanguageTag("en"));
  public static final Words SPANISH = new Words(Locale.forLanguageTag("es-HN"));

  private static final ResourceBundle.Control ONLY_THE_LANGUAGE_ASKED_FOR =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;

  private Words(Locale locale) {
    this.locale = locale;
  }

  /** Spanish for any Spanish locale, English for all others. */
  public static Words of(Locale locale) {
    return locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
  }

  public Locale locale() {
    return locale;
  }

  public String say(String key, Object... args) {
    return say(Message.of(key, args));
  }

  /**
   * @throws java.util.MissingResourceException when no bundle has the key: a defect of ours
   */
  public String say(Message message) {
    Object[] args = message.args().stream().map(this::argument).toArray();
    return new MessageFormat(pattern(message.key()), locale).format(args);
  }

  /** What is filled in may be a stranger's words; what we say ourselves is not. */
  private Object argument(Object given) {
    if (given instanceof Message message) {
      return say(message);
    }
    return given instanceof String foreign ? Harmless.text(JavaNames.outOf(foreign)) : given;
  }

  /** Whether there is anything to say under this key. */
  public boolean has(String key) {
    return bundle(key).containsKey(key);
  }

  private String pattern(String key) {
    return bundle(key).getString(key);
  }

  /** All that is said under keys that begin as this one does. */
  public ResourceBundle bundle(String key) {
    int dot = key.indexOf('.');
    String name = dot < 0 ? key : key.substring(0, dot);
    return ResourceBundle.getBundle(
        "hn.aldia.words." + name,
        locale,
        Words.class.getClassLoader(),
        ONLY_THE_LANGUAGE_ASKED_FOR);
  }
}
