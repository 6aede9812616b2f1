package hn.aldia.runner;

import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.EntryVisitor;
import java.time.LocalDate;

/** What kind of control can take an entry. */
final class UseOf implements EntryVisitor<Purpose> {
  @Override
  public Purpose plain(String text) {
    return Purpose.TEXT;
  }

  @Override
  public Purpose worded(Choice choice) {
    return Purpose.ENTRY;
  }

  @Override
  public Purpose day(LocalDate day) {
    return Purpose.ENTRY;
  }

  @Override
  public Purpose secret(String name) {
    return Purpose.TEXT;
  }
}
