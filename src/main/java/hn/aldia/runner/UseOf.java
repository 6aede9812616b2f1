package hn.aldia.runner;

import hn.aldia.runner.Visit.Use;
import hn.aldia.scenario.Choice;
import hn.aldia.scenario.EntryVisitor;
import java.time.LocalDate;

/** What kind of control can take an entry. */
final class UseOf implements EntryVisitor<Use> {
  @Override
  public Use plain(String text) {
    return Use.TEXT;
  }

  @Override
  public Use worded(Choice choice) {
    return Use.ENTRY;
  }

  @Override
  public Use day(LocalDate day) {
    return Use.ENTRY;
  }

  @Override
  public Use secret(String name) {
    return Use.TEXT;
  }
}
