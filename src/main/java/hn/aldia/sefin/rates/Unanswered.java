package hn.aldia.sefin.rates;

import hn.aldia.words.Message;

/**
 * A source that gave no rate, and why.
 *
 * @param source as the settings name it
 */
public record Unanswered(String source, Message why) {
  /** For people: the source and the reason. */
  public Message said() {
    return Message.of("sefin.rate.unanswered", Message.of("sefin.rate.source." + source), why);
  }
}
