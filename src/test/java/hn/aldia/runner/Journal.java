package hn.aldia.runner;

import hn.aldia.scenario.Target;
import hn.aldia.words.Message;
import java.util.List;

/** Writes down, on the page's back, what the journal and a person are told. */
final class Journal implements Irreversible, Person {
  private final PaperPage page;
  private final Runnable byHand;

  Journal(PaperPage page, Runnable byHand) {
    this.page = page;
    this.byHand = byHand;
  }

  static Journal of(PaperPage page) {
    return new Journal(page, () -> {});
  }

  @Override
  public void before(String intent) {
    page.done.add("before " + intent);
  }

  @Override
  public void after(String intent) {
    page.done.add("after " + intent);
  }

  @Override
  public void notDone(String intent) {
    page.done.add("not done " + intent);
  }

  @Override
  public void does(Message instruction, List<Target> until) {
    page.done.add("person: " + instruction + " " + until.stream().map(Target::said).toList());
    byHand.run();
  }
}
