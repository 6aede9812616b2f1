package hn.aldia.runner;

/** How far a run goes. */
public enum Mode {
  NORMAL,
  /** Up to the first step that cannot be undone, which is looked for but not done. */
  DRY_RUN
}
