package hn.aldia.notify;

import hn.aldia.words.Trouble;
import java.util.Optional;

/**
 * What came of one notice on one channel.
 *
 * @param channel its name
 * @param trouble why it did not get through; empty where it did, or was told there before
 */
public record Delivery(String channel, Outcome outcome, Optional<Trouble> trouble) {
  public enum Outcome {
    SENT,
    /** The very same was told there a short while ago. */
    TOLD_BEFORE,
    FAILED
  }

  static Delivery sent(String channel) {
    return new Delivery(channel, Outcome.SENT, Optional.empty());
  }

  static Delivery failed(String channel, Trouble why) {
    return new Delivery(channel, Outcome.FAILED, Optional.of(why));
  }
}
