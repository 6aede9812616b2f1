package hn.aldia.faults;

import java.time.Duration;
import java.util.List;

/**
 * What became of one errand.
 *
 * @param died whether the point of its death was reached
 * @param harmed whether what was to be harmed came up
 * @param again receipts beyond the first: a lost paper is to be had in no other way
 * @param losses of constancia, receipt and letter, how many never came
 * @param putOff it goes on by itself, but not today: its day's registration is used up
 * @param runs exit code and stage of each run
 * @param said all that the runs said
 */
record FaultResult(
    Fault fault,
    boolean died,
    boolean harmed,
    int duplicates,
    int again,
    int losses,
    boolean unfinished,
    boolean putOff,
    boolean falseSuccess,
    boolean falseFailure,
    int leftovers,
    Duration silence,
    String silentAfter,
    List<String> runs,
    String said,
    Extent extent) {
  boolean isMiss() {
    return duplicates > 0
        || losses > 0
        || unfinished
        || falseSuccess
        || falseFailure
        || leftovers > 0;
  }

  /** What of it went wrong, for its line. */
  String missed() {
    var said = new StringBuilder();
    said.append(duplicates > 0 ? " DUPLICATES " + duplicates : "");
    said.append(losses > 0 ? " LOSSES " + losses : "");
    said.append(unfinished ? " UNFINISHED" : "");
    said.append(falseSuccess ? " FALSE SUCCESS" : "");
    said.append(falseFailure ? " FALSE FAILURE" : "");
    said.append(leftovers > 0 ? " LEFTOVERS " + leftovers : "");
    said.append(again > 0 ? " RECEIPTS ANEW " + again : "");
    return said.append(harmed || died ? "" : " (not reached)").toString();
  }
}
