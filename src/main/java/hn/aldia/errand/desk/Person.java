package hn.aldia.errand.desk;

import hn.aldia.words.Message;
import java.time.Duration;
import java.util.function.Supplier;

/** Whoever an errand is run for, as far as the errand can speak with them. */
public interface Person {
  void hears(Message message);

  /** What is being done from now on: said only if it lasts while nothing else is said. */
  default void seesAtWork(Message what) {}

  /** Nothing is being done any more. */
  default void seesRest() {}

  /** Is needed at the browser's window, for this. */
  default void isCalled(Message task) {
    hears(Message.of("errand.your-turn", task));
  }

  /** Asks for consent to one expected, irreversible step. */
  Consent consents(Message question);

  /** Asks what no consent given beforehand answers: only the person who is there. */
  Consent confirms(Message question);

  /**
   * Shows that something is awaited, and for how long already, until the result is closed.
   *
   * @param atMost after what time the waiting is given up
   */
  Waiting awaits(Message what, Duration atMost);

  /** Does something that takes long, while the person sees what is awaited. */
  default <T> T during(Message what, Duration atMost, Supplier<T> work) {
    Waiting shown = awaits(what, atMost);
    try {
      return work.get();
    } finally {
      shown.close();
    }
  }

  enum Consent {
    GIVEN,
    DECLINED,
    /** Nobody is there to ask. */
    NOBODY_THERE
  }

  /** A wait that the person sees going on. */
  interface Waiting extends AutoCloseable {
    @Override
    void close();
  }
}
