package hn.aldia.cli.records;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Json;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.report.CaseIndex;
import hn.aldia.report.CaseView;
import hn.aldia.store.Store;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cases, the most urgent first. */
public record CaseRows(List<Row> rows) {

  /** Each is read by itself: two hundred on all cores, for they are awaited at the screen. */
  public static CaseRows of(Workbench bench, Store store, List<CaseId> cases) {
    return new CaseRows(
        cases.parallelStream()
            .map(id -> row(bench, store, id))
            .sorted(
                Comparator.comparing(Row::isBroken)
                    .reversed()
                    .thenComparing(Row::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Row::isWaiting)
                    .thenComparing(row -> row.id().value()))
            .toList());
  }

  private static Row row(Workbench bench, Store store, CaseId id) {
    try {
      CaseSettings settings = bench.reader().read(id);
      return new Row(id, settings, bench.view(settings, store), null);
    } catch (Trouble wrong) {
      return new Row(id, null, null, wrong);
    }
  }

  /**
   * One case.
   *
   * @param view null where its settings cannot be read
   */
  public record Row(
      CaseId id,
      @Nullable CaseSettings settings,
      @Nullable CaseView view,
      @Nullable Trouble wrong) {
    public boolean isBroken() {
      return view == null;
    }

    boolean isWaiting() {
      return view != null && view.waitsForOffice();
    }

    @Nullable String due() {
      return view == null || view.next().isEmpty() ? null : view.next().get(0).due();
    }

    public String said(Words words) {
      if (view == null) {
        return words.say("cli.cases-wrong", id.value(), whatIsWrong(words));
      }
      String why = view.next().isEmpty() ? "" : view.next().get(0).why();
      return view.deadlineSaid() == null
          ? words.say("cli.cases-line", id.value(), view.stage().said(), why)
          : words.say(
              "cli.cases-line-due", id.value(), view.stage().said(), why, view.deadlineSaid());
    }

    public Map<String, Object> fields() {
      if (view != null) {
        return Json.fields(view);
      }
      var fields = new LinkedHashMap<String, Object>();
      fields.put("case", id.value());
      fields.put("error", wrong == null ? "" : wrong.key());
      return fields;
    }

    /**
     * @param link to the case's page
     */
    public CaseIndex.Line line(Words words, String link) {
      return new CaseIndex.Line(
          id.value(),
          settings == null ? id.value() : CaseRecords.person(settings),
          view == null ? null : link,
          view,
          whatIsWrong(words));
    }

    private String whatIsWrong(Words words) {
      return wrong == null ? "" : words.say(wrong.what()).replace("\n", " ");
    }
  }
}
