package hn.aldia.recording;

import java.time.Instant;
import java.util.List;

/** A person's visit as it was: nothing of this is ever written. */
public record Visit(
    String site, List<Exchange> exchanges, List<Snapshot> pages, List<Entered> entered) {
  public Visit {
    exchanges = List.copyOf(exchanges);
    pages = List.copyOf(pages);
    entered = List.copyOf(entered);
  }

  public boolean isEmpty() {
    return exchanges.isEmpty() && pages.isEmpty();
  }

  /** What the site answered before cannot be about the person. */
  Instant firstEntry() {
    return entered.stream().map(Entered::at).min(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Visit[" + site + "]";
  }
}
