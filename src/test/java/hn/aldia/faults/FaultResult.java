package hn.aldia.faults;

import java.time.Duration;
import java.util.List;

/**
 * What became of one errand.
 *
 * @param died whether the point of its death was reached
 * @param harmed whether the request that was to be harmed was made
 * @param losses of constancia and letter, how many never came
 * @param runs exit code and stage of each run
 */
record FaultResult(
    Fault fault,
    boolean died,
    boolean harmed,
    int duplicates,
    int losses,
    boolean unfinished,
    boolean falseSuccess,
    boolean falseFailure,
    int leftovers,
    Duration silence,
    List<String> runs) {
  boolean isMiss() {
    return duplicates > 0
        || losses > 0
        || unfinished
        || falseSuccess
        || falseFailure
        || leftovers > 0;
  }
}
