package hn.aldia.scenario.step;

import hn.aldia.words.Message;

/** Words of a scenario for people, in both languages. */
public record Bilingual(String en, String es) {
  /** Both go along; the bundle of each language picks its own. */
  public Message message() {
    return Message.of("scenario.said", en, es);
  }
}
