package hn.aldia.errand.desk;

/** Whether the loop goes on after an act. */
public enum Turn {
  GO_ON,
  /** What this errand is for is done, or nothing of it is due now. */
  DONE
}
