package hn.aldia.runner;

/** Writes down, on the page's back, what the journal and a person are told. */
final class Journal implements Irreversible, Person {
  private final PaperPage page;
  private final Runnable byHand;
  private final Word word;

  Journal(PaperPage page, Runnable byHand) {
    this(page, byHand, Word.CONTINUE);
  }

  Journal(PaperPage page, Runnable byHand, Word word) {
    this.page = page;
    this.byHand = byHand;
    this.word = word;
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
  public Word does(Handed handed) {
    page.done.add("person: " + handed.task());
    byHand.run();
    return handed.until().getAsBoolean() ? Word.CAME_ABOUT : word;
  }
}
