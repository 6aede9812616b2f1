package hn.aldia.scenario.step;

import java.time.LocalDate;

/**
 * What goes into a field: words that may be shown, words that may also be an option, a day, or a
 * secret that the step only names.
 */
public sealed interface Entry {
  public <R> R accept(EntryVisitor<R> visitor);

  public record Plain(String text) implements Entry {
    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
      return visitor.plain(text);
    }
  }

  /**
   * For a field that one portal makes a box and another a list or a group of ticks: a box is given
   * the first wording, of a list the option that fits one of them is chosen.
   */
  public record Worded(Choice choice) implements Entry {
    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
      return visitor.worded(choice);
    }
  }

  /** A day, for whatever the page has to enter one: a box with a mask, a calendar, three lists. */
  public record Day(LocalDate day) implements Entry {
    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
      return visitor.day(day);
    }
  }

  /**
   * @param name under which the runner fetches it at the last moment
   */
  public record SecretOf(String name) implements Entry {
    @Override
    public <R> R accept(EntryVisitor<R> visitor) {
      return visitor.secret(name);
    }
  }
}
