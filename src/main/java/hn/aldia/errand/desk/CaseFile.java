package hn.aldia.errand.desk;

import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.store.Journal;
import hn.aldia.store.Recorded;
import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * One case's journal as this run sees it: read once, then appended to. Another run's events in
 * between are noticed and refused by the journal. Any thread may look, one appends.
 */
public final class CaseFile {
  private final Journal journal;
  private final String caseId;
  private final List<Event> events;
  private long last;

  private CaseFile(Journal journal, String caseId, List<Event> events, long last) {
    this.journal = journal;
    this.caseId = caseId;
    this.events = events;
    this.last = last;
  }

  public static CaseFile open(Journal journal, String caseId) {
    List<Recorded> recorded = journal.events(caseId);
    List<Event> events =
        new CopyOnWriteArrayList<>(recorded.stream().map(Recorded::event).toList());
    long last = recorded.isEmpty() ? 0 : recorded.get(recorded.size() - 1).seq();
    return new CaseFile(journal, caseId, events, last);
  }

  public String caseId() {
    return caseId;
  }

  public Case now() {
    return Case.fold(events);
  }

  /** What happened, and then this, which is not written yet. */
  public List<Event> with(List<Event> more) {
    var all = new ArrayList<Event>(events);
    all.addAll(more);
    return all;
  }

  public List<String> receiptFiles() {
    return events.stream()
        .filter(RequestEvent.ReceiptKept.class::isInstance)
        .map(event -> ((RequestEvent.ReceiptKept) event).file())
        .toList();
  }

  /** What was noted for the receipt that was asked for last and has not come; empty: none was. */
  public Optional<String> receiptAskedFor() {
    Optional<String> noted = Optional.empty();
    for (Event event : events) {
      if (event instanceof CaseEvent.Intended intended
          && intended.intent().kind() == Intent.Kind.ISSUE_RECEIPT) {
        noted = Optional.of(intended.details());
      } else if (event instanceof RequestEvent.ReceiptKept) {
        noted = Optional.empty();
      }
    }
    return noted;
  }

  /** All numbers that the list showed before any filing of ours: none of them is its request. */
  public Set<String> listedBeforeFiling() {
    return events.stream()
        .filter(CaseEvent.Intended.class::isInstance)
        .map(CaseEvent.Intended.class::cast)
        .filter(intended -> intended.intent().kind() == Intent.Kind.SUBMIT_REQUEST)
        .flatMap(intended -> Arrays.stream(intended.details().split(",")))
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toSet());
  }

  /** What is news to a person of all that happened after so many events. */
  public List<Message> newsSince(long after) {
    return events.stream()
        .skip(after)
        .filter(CaseFile::isNews)
        .flatMap(event -> Chronicle.said(event).stream())
        .toList();
  }

  /** What they did themselves, or had done, they know. */
  private static boolean isNews(Event event) {
    return event instanceof CaseEvent.Noticed
        || (event instanceof RequestEvent.RequestFiled filed && filed.intent() == null)
        || event instanceof RequestEvent.StateSeen
        || event instanceof RequestEvent.OfficerAssigned
        || event instanceof RequestEvent.OfficerWrote
        || event instanceof RequestEvent.ConstanciaKept
        || event instanceof RequestEvent.RequestEnded
        || event instanceof RequestEvent.EndingTold;
  }

  public int length() {
    return events.size();
  }

  /** On disk when this returns. */
  public void append(Event... happened) {
    List<Event> all = List.of(happened);
    FaultPoint.pass();
    last = journal.append(caseId, last, all);
    FaultPoint.pass();
    events.addAll(all);
  }
}
