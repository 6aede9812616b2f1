package hn.aldia.store;

import hn.aldia.renewal.Event;
import java.util.List;
import java.util.Optional;

/**
 * All events of all cases, in order. What {@link #append} has returned for is on disk and survives
 * a crash; of what it has not returned for, all or nothing is there. Safe to share between threads.
 */
public interface Journal {
  /** In the order they were appended; empty for a case that was never opened. */
  List<Recorded> events(String caseId);

  /** The ids of all cases that have events, sorted. */
  List<String> cases();

  /**
   * Writes the events as one.
   *
   * @param expectedSeq the last one that the writer has seen, 0 for none
   * @return the seq of the last event now
   * @throws JournalMovedOn another run wrote meanwhile: read again and decide anew
   * @throws IntentTaken one of the events is an intent that was journalled before
   * @throws EmailTaken a CaseOpened or Adopted names an address of another case
   */
  long append(String caseId, long expectedSeq, List<? extends Event> events);

  /**
   * Makes an address this case's own; again for the same case changes nothing.
   *
   * @throws EmailTaken it belongs to another case
   */
  void claimEmail(String caseId, String email);

  /** The case that an address belongs to. */
  Optional<String> caseOf(String email);
}
