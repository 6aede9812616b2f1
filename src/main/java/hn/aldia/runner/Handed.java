package hn.aldia.runner;

import hn.aldia.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What is handed to a person: what they are to do, and what they may say to it.
 *
 * @param at where the run is, as far as it knows
 * @param task what is to be done, and what is awaited
 * @param values that may be needed for it, to be copied; never a secret
 * @param words what they may answer; the first goes on
 * @param until that it came about, seen by ourselves; may ask the page
 */
public record Handed(
    Optional<Message> at,
    Message task,
    List<String> values,
    List<Word> words,
    BooleanSupplier until) {
  public Handed {
    values = List.copyOf(values);
    words = List.copyOf(words);
  }

  /** A page that is to be brought about by hand. */
  public static Handed page(Message at, Message task, BooleanSupplier until) {
    return new Handed(Optional.of(at), task, List.of(), Word.OF_A_PAGE, until);
  }

  /** A step of a scenario. */
  static Handed step(Message task, List<String> values, BooleanSupplier until) {
    return new Handed(Optional.empty(), task, values, Word.OF_A_PAGE, until);
  }

  /** What became of a press that cannot be undone. */
  public static Handed press(Message question, BooleanSupplier until) {
    return new Handed(Optional.empty(), question, List.of(), Word.OF_A_PRESS, until);
  }

  /** Whether what was done is to be kept. */
  public static Handed mend(Message question) {
    return new Handed(Optional.empty(), question, List.of(), Word.OF_A_MEND, () -> false);
  }
}
