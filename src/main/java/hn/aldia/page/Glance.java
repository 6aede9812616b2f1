package hn.aldia.page;

import java.util.List;

/**
 * What a page shows at one moment: seen in one look, so that all of it fits together; frames and
 * open shadow roots included.
 *
 * @param text all visible words, line by line, those of buttons and pictures too
 * @param boxes how many boxes to write in are visible and enabled
 * @param secretBoxes how many of those boxes show dots for what is typed
 * @param offers the words on all that can be clicked
 * @param choices the names of all that something can be chosen from
 * @param boxNames the names of the boxes to write in
 * @param columns the words above columns
 * @param titles the title of the window, and headings on the page
 */
public record Glance(
    String text,
    int boxes,
    int secretBoxes,
    List<String> offers,
    List<String> choices,
    List<String> boxNames,
    List<String> columns,
    List<String> titles) {
  public static final Glance NOTHING =
      new Glance("", 0, 0, List.of(), List.of(), List.of(), List.of(), List.of());

  public Glance {
    offers = List.copyOf(offers);
    choices = List.copyOf(choices);
    boxNames = List.copyOf(boxNames);
    columns = List.copyOf(columns);
    titles = List.copyOf(titles);
  }
}
