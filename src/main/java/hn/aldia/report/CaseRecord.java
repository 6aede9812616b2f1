package hn.aldia.report;

import hn.aldia.renewal.Case;
import hn.aldia.renewal.Event;
import java.time.Instant;
import java.util.List;

/**
 * All that is known of a case, for its page.
 *
 * @param person their name; the case's id where none is given yet
 * @param view in the language of the page
 */
public record CaseRecord(
    String person,
    CaseView view,
    List<Event> events,
    List<Kept.Picture> pictures,
    List<Kept.Letter> letters,
    List<Kept.Paper> papers,
    Instant now) {
  public CaseRecord {
    events = List.copyOf(events);
    pictures = List.copyOf(pictures);
    letters = List.copyOf(letters);
    papers = List.copyOf(papers);
  }

  Case known() {
    return Case.fold(events);
  }
}
