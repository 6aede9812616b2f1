package hn.aldia.scenario.step;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What goes into a field: words that may be shown, words that may also be an option, a day, or a
 * secret that the step only names.
 */
public sealed interface Entry {
  public record Plain(String text) implements Entry {}

  /**
   * For a field that one portal makes a box and another a list or a group of ticks: a box is given
   * the first wording, of a list the option that fits one of them is chosen.
   */
  public record Worded(Choice choice) implements Entry {}

  /** A day, for whatever the page has to enter one: a box with a mask, a calendar, three lists. */
  public record Day(LocalDate day) implements Entry {}

  /**
   * @param name under which the runner fetches it at the last moment
   */
  public record SecretOf(String name) implements Entry {}

  /** What the function that is for its kind makes of it. */
  public default <R> R map(
      Function<String, R> plain,
      Function<Choice, R> worded,
      Function<LocalDate, R> day,
      Function<String, R> secret) {
    if (this instanceof Plain words) {
      return plain.apply(words.text());
    }
    if (this instanceof Worded either) {
      return worded.apply(either.choice());
    }
    return this instanceof Day date
        ? day.apply(date.day())
        : secret.apply(((SecretOf) this).name());
  }
}
