package hn.aldia.errand.desk;

import hn.aldia.words.Message;
import java.util.List;
import java.util.function.Function;

/** Several things to say, one under the other, as one message. */
public final class Lines {
  private Lines() {}

  /**
   * @param all at least one
   */
  public static <T> Message of(List<T> all, Function<T, Message> line) {
    return all.stream()
        .map(line)
        .reduce((above, below) -> Message.of("errand.line-below", above, below))
        .orElseThrow();
  }
}
