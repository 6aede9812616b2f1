package hn.aldia.scenario.step;

import java.time.LocalDate;

/** One method for each kind of {@link Entry}. */
public interface EntryVisitor<R> {
  R plain(String text);

  R worded(Choice choice);

  R day(LocalDate day);

  R secret(String name);
}
