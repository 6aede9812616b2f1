package hn.aldia.report;

import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All cases on one page, in the order given. */
public final class CaseIndex {
  private final Words words;
  private final Templates templates;

  public CaseIndex(Words words) {
    this.words = words;
    this.templates = new Templates(words);
  }

  /**
   * A line of the page.
   *
   * @param link to the case's own page; null: there is none
   * @param view null where the case cannot be read, for which {@code why} is then the reason
   */
  public record Line(
      String id, String person, @Nullable String link, @Nullable CaseView view, String why) {}

  /** What the template prints of a line. */
  record Row(
      String id,
      String person,
      @Nullable String link,
      String urgency,
      @Nullable Message stage,
      @Nullable String title,
      String why,
      @Nullable String deadline) {}

  public String of(List<Line> lines, Instant now) {
    return of(lines, now, false);
  }

  /** The same, renewing itself as long as it is served. */
  public String live(List<Line> lines, Instant now) {
    return of(lines, now, true);
  }

  private String of(List<Line> lines, Instant now, boolean live) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("rows", lines.stream().map(this::row).toList());
    values.put("written", HondurasTime.saidAt(now));
    return templates.page("index", live, values);
  }

  private Row row(Line line) {
    CaseView view = line.view();
    if (view == null) {
      return new Row(line.id(), line.person(), null, "broken", null, null, line.why(), null);
    }
    CaseView.NextView next = view.next().isEmpty() ? null : view.next().get(0);
    String key = "report.do." + (next == null ? "" : next.action());
    return new Row(
        line.id(),
        line.person(),
        line.link(),
        view.waitsForOffice() ? "waiting" : view.deadlineSaid() != null ? "near" : "open",
        view.stage().said(),
        words.has(key) ? words.say(key) : null,
        next == null ? "" : next.why(),
        view.deadlineSaid());
  }
}
