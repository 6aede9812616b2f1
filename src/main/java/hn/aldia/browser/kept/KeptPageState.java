package hn.aldia.browser.kept;

import hn.aldia.browser.popup.Closed;
import hn.aldia.text.Folded;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happened on one load of a kept page, told by the page itself.
 *
 * @param loadId differs for every load: the same id means the very same page
 */
public record KeptPageState(
    String loadId, List<Act> clicks, List<Act> submits, List<Closed> dialogs) {
  /** A click or submit: the words on what was clicked, never the content of a box. */
  public record Act(String text) {}

  public KeptPageState {
    clicks = List.copyOf(clicks);
    submits = List.copyOf(submits);
    dialogs = List.copyOf(dialogs);
  }

  /** How much was clicked and sent so far on this load. */
  int acts() {
    return clicks.size() + submits.size();
  }

  /** Whether something with these words was clicked or submitted on this load. */
  public boolean acted(String words) {
    String sought = Folded.words(words);
    return Stream.of(clicks, submits)
        .flatMap(List::stream)
        .anyMatch(a -> Folded.words(a.text()).equals(sought));
  }
}
