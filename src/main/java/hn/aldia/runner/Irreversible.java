package hn.aldia.runner;

/** Told of every step that cannot be undone; the journal stands behind it. */
public interface Irreversible {
  /**
   * About to be done. When this returns, the intent is on disk.
   *
   * @throws hn.aldia.words.Trouble to refuse: the step is not done
   */
  void before(String intent);

  /** It was done. */
  void after(String intent);

  /** It was certainly not done, so the intent is open no more. */
  void notDone(String intent);
}
