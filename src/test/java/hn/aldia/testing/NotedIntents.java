package hn.aldia.testing;

import hn.aldia.runner.Irreversible;
import java.util.List;

/** What was to be done that cannot be undone, and what came of it, in its order. */
public record NotedIntents(List<String> notes) implements Irreversible {
  @Override
  public void before(String intent) {
    notes.add("before " + intent);
  }

  @Override
  public void after(String intent) {
    notes.add("after " + intent);
  }

  @Override
  public void notDone(String intent) {
    notes.add("not done " + intent);
  }
}
