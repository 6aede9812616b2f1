package hn.aldia.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something to say to a person, not yet in a language. The part of the key before its first dot
 * names the bundle: {@code mail.login-refused} is in {@code mail.properties}.
 *
 * @param args what {@link java.text.MessageFormat} fills in; numbers, strings, or messages
 */
public record Message(String key, List<Object> args) {
  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }

  /**
   * Several things to say, one below the other.
   *
   * @param all at least one
   */
  public static <T> Message lines(List<T> all, Function<? super T, Message> line) {
    return all.stream()
        .map(line)
        .reduce((above, below) -> of("span.lines", above, below))
        .orElseThrow();
  }

  /** How the constants of an enum are named in keys, and as words: {@code BROKE_OFF}, broke-off. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return Words.ENGLISH.say(this);
  }
}
