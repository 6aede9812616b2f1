package hn.aldia.cli.records;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.config.home.CaseId;
import hn.aldia.report.CaseIndex;
import hn.aldia.report.CaseReport;
import hn.aldia.report.LivePages;
import hn.aldia.store.Store;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.util.List;
import java.util.Optional;

/** What {@code watch --page} shows: the cases that are watched, as they stand at this moment. */
public record LiveCases(Workbench bench, Store store, List<CaseId> cases, Words words)
    implements LivePages.Source {
  public LiveCases {
    cases = List.copyOf(cases);
  }

  @Override
  public String index() {
    List<CaseIndex.Line> lines =
        CaseRows.of(bench, store, cases).rows().stream()
            .map(row -> row.line(words, "/case/" + row.id().value()))
            .toList();
    return new CaseIndex(words).live(lines, bench.clock().instant());
  }

  @Override
  public Optional<String> page(String caseId) {
    return cases.stream().filter(id -> id.value().equals(caseId)).findFirst().flatMap(this::page);
  }

  private Optional<String> page(CaseId id) {
    try {
      return Optional.of(
          new CaseReport(words).live(new CaseRecords(bench, store).of(bench.reader().read(id))));
    } catch (Trouble cannotBeRead) {
      return Optional.empty();
    }
  }
}
