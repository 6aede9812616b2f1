package hn.aldia.sefin;

import hn.aldia.words.Message;
import java.util.List;

/** Several messages, one below the other. */
public final class Lines {
  private Lines() {}

  public static Message of(List<Message> messages) {
    return messages.stream()
        .reduce((above, below) -> Message.of("sefin.lines", above, below))
        .orElseGet(() -> Message.of("sefin.none"));
  }
}
