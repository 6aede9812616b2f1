package hn.aldia.runner;

import hn.aldia.words.Message;
import java.util.List;

/** Says what a page shows, shortly. */
final class Seen {
  private static final int AT_MOST = 5;

  /** The sentence, and then what is seen, if anything. */
  static Message after(Message sentence, List<String> texts) {
    return texts.stream()
        .limit(AT_MOST)
        .map(text -> Message.of("runner.seen-one", text))
        .reduce((one, next) -> Message.of("runner.seen-and", one, next))
        .map(all -> Message.of("runner.seen", sentence, all))
        .orElse(sentence);
  }
}
