package hn.aldia.browser.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that one look at a page shows, frames and open shadow roots included.
 *
 * @param text the visible words, line by line
 * @param boxes how many boxes to write in are visible and enabled
 * @param secretBoxes how many of them show dots for what is typed
 * @param offers the words on all that can be clicked
 * @param choices the names of all that something can be chosen from
 * @param boxNames the names of the boxes to write in
 */
public record PageGlance(
    String text,
    int boxes,
    int secretBoxes,
    List<String> offers,
    List<String> choices,
    List<String> boxNames) {

  static PageGlance of(List<Report> frames) {
    var seen = frames.stream().map(Report::glance).filter(Objects::nonNull).toList();
    var boxes = new ArrayList<Report.Answer>();
    frames.forEach(frame -> boxes.addAll(frame.candidates()));
    return new PageGlance(
        seen.stream()
            .map(Report.Seen::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n")),
        boxes.size(),
        (int) boxes.stream().filter(Report.Answer::secret).count(),
        all(seen, Report.Seen::offers),
        all(seen, Report.Seen::choices),
        all(seen, Report.Seen::names));
  }

  private static List<String> all(
      List<Report.Seen> frames, Function<Report.Seen, List<String>> names) {
    return frames.stream().flatMap(frame -> names.apply(frame).stream()).distinct().toList();
  }
}
