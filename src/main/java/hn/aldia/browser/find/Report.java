package hn.aldia.browser.find;

import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.config.home.Unchecked;
import hn.aldia.page.Glance;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the program in the page answers: the best candidates in reading order, or names.
 *
 * @param covered whether as good a candidate lies beneath the layer that the best one is in
 * @param rested for how many milliseconds nothing changed on the page
 * @param cut whether the page is larger than a look takes in
 * @param loading whether the document was still coming in
 * @param any of several targets, the places in the list of those that are there
 * @param near set where what is sought is not there: what the candidates are in its place
 * @param glance set only when all was asked for at once
 */
record Report(
    List<Answer> candidates,
    List<String> texts,
    boolean covered,
    long rested,
    boolean cut,
    boolean loading,
    List<Integer> any,
    @Nullable Near near,
    @Nullable Seen glance) {
  enum Near {
    MISSPELT,
    /** The headings under which it lies. */
    FOLDED
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param key by which the document knows the element, and no other document does
   * @param x pixels from the left of the frame
   * @param y pixels from the top of the frame
   */
  record Answer(
      String key, List<Integer> rank, Found.How how, String seen, double x, double y, String tag) {
    boolean secret() {
      return tag.equals("input password");
    }
  }

  /** One frame's part of a {@link Glance}. */
  record Seen(
      String text,
      List<String> offers,
      List<String> choices,
      List<String> names,
      List<String> columns,
      List<String> titles) {}

  /** What the frames of one page show together. */
  static Glance glance(List<Report> frames) {
    var seen = frames.stream().map(Report::glance).filter(Objects::nonNull).toList();
    var boxes = frames.stream().flatMap(frame -> frame.candidates().stream()).toList();
    return new Glance(
        seen.stream()
            .map(Seen::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n")),
        boxes.size(),
        (int) boxes.stream().filter(Answer::secret).count(),
        all(seen, Seen::offers),
        all(seen, Seen::choices),
        all(seen, Seen::names),
        all(seen, Seen::columns),
        all(seen, Seen::titles));
  }

  private static List<String> all(List<Seen> frames, Function<Seen, List<String>> names) {
    return frames.stream().flatMap(frame -> names.apply(frame).stream()).distinct().toList();
  }

  static Report parse(String json) {
    return Unchecked.get(() -> JSON.readValue(json, Report.class));
  }
}
