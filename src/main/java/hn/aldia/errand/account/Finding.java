package hn.aldia.errand.account;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * One line of the gate before the one-a-day step.
 *
 * @param topic what was looked at
 * @param seen what was found
 * @param fix what to do about it; null when nothing is to be done
 * @param trouble what a blocking finding comes from
 */
public record Finding(
    Weight weight, Message topic, Message seen, @Nullable Message fix, @Nullable Trouble trouble) {
  public enum Weight {
    GOOD,
    /** Goes on, but a person should know. */
    WARN,
    /** Nothing is begun. */
    BLOCK
  }

  static Finding good(String topic, Message seen) {
    return new Finding(Weight.GOOD, Message.of("errand.topic." + topic), seen, null, null);
  }

  static Finding warn(String topic, Message seen, Message fix) {
    return new Finding(Weight.WARN, Message.of("errand.topic." + topic), seen, fix, null);
  }

  static Finding block(String topic, Trouble trouble) {
    return new Finding(
        Weight.BLOCK,
        Message.of("errand.topic." + topic),
        trouble.what(),
        trouble.remedy(),
        trouble);
  }

  /** What is said of it where nobody sees the table. */
  Message warning() {
    return fix == null
        ? Message.of("errand.warning-only", seen)
        : Message.of("errand.warning", seen, fix);
  }

  public boolean blocks() {
    return weight == Weight.BLOCK;
  }
}
