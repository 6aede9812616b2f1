package hn.aldia.report;

import hn.aldia.renewal.Case;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Stage;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A case as one page for a person: where it stands, what is next and until when, what to take to
 * the bank and to the office, what happened. One file that needs nothing else.
 */
public final class CaseReport {
  private static final Set<String> AT_THE_BANK = Set.of("receipt", "pay", "confirm-scans");
  private static final int BANK_DAYS = 5;
  private static final List<String> STATIONS =
      List.of("account", "request", "documents", "decision", "card");

  private final Words words;
  private final Templates templates;

  public CaseReport(Words words) {
    this.words = words;
    this.templates = new Templates(words);
  }

  /**
   * What is to be done, for a person.
   *
   * @param due a day, or a moment; null: none is known
   */
  record Step(@Nullable String title, String why, @Nullable Message due) {}

  /**
   * One of the five stations of a renewal.
   *
   * @param state {@code done}, {@code now}, {@code stopped} or {@code later}
   */
  record Station(String name, String state) {}

  public String of(CaseRecord kept) {
    return of(kept, false);
  }

  /** The same, renewing itself as long as it is served. */
  public String live(CaseRecord kept) {
    return of(kept, true);
  }

  private String of(CaseRecord kept, boolean live) {
    Case known = kept.known();
    Optional<Deadline> deadline =
        known.openRequest().flatMap(request -> Deadline.of(request, kept.now()));
    List<String> actions = kept.view().next().stream().map(CaseView.NextView::action).toList();
    var values = new HashMap<String, @Nullable Object>();
    values.put("person", kept.person());
    values.put("view", kept.view());
    values.put("stage", kept.view().stage().said());
    values.put("stations", stations(kept.view().stage()));
    values.put("steps", kept.view().next().stream().map(this::step).toList());
    values.put("deadline", deadline.orElse(null));
    values.put("atBank", actions.stream().anyMatch(AT_THE_BANK::contains));
    values.put("bankDays", bankDays(kept.now(), deadline.map(Deadline::day).orElse(null)));
    values.put("collecting", kept.view().stage() == Stage.APPROVED);
    values.put("constanciaDay", constanciaDay(kept.view().constancia()));
    values.put("papers", kept.papers());
    values.put("timeline", Timeline.of(kept));
    values.put("written", HondurasTime.saidAt(kept.now()));
    return templates.page("case", live, values);
  }

  /** How far the case has come. */
  private static List<Station> stations(Stage stage) {
    int at =
        switch (stage) {
          case NEW, REGISTERED -> 0;
          case ENROLLED -> 1;
          case SUBMITTED, ASSIGNED -> 2;
          case DOCUMENTS_SENT, LAPSED, REFUSED, WITHDRAWN -> 3;
          case APPROVED -> 4;
        };
    String here =
        switch (stage) {
          case LAPSED, REFUSED, WITHDRAWN -> "stopped";
          default -> "now";
        };
    return IntStream.range(0, STATIONS.size())
        .mapToObj(i -> new Station(STATIONS.get(i), i < at ? "done" : i > at ? "later" : here))
        .toList();
  }

  private static @Nullable Message constanciaDay(CaseView.@Nullable ConstanciaView paper) {
    return paper == null || paper.date() == null
        ? null
        : HondurasTime.said(LocalDate.parse(paper.date()));
  }

  private Step step(CaseView.NextView next) {
    String key = "report.do." + next.action();
    return new Step(words.has(key) ? words.say(key) : null, next.why(), due(next));
  }

  private static @Nullable Message due(CaseView.NextView next) {
    if (next.due() == null) {
      return null;
    }
    Instant due = OffsetDateTime.parse(next.due()).toInstant();
    LocalTime hour = LocalTime.ofInstant(due, HondurasTime.ZONE);
    boolean wholeDay = hour.equals(LocalTime.MIDNIGHT) || hour.getHour() == 23;
    String when = next.action().equals("register-again") ? "report.from" : "report.until";
    return Message.of(when, wholeDay ? HondurasTime.dayOf(due) : HondurasTime.saidAt(due));
  }

  /** The days on which a bank can be reached in time. */
  private static List<Message> bankDays(Instant now, @Nullable LocalDate last) {
    return HondurasTime.nextBankDays(HondurasTime.day(now), BANK_DAYS).stream()
        .filter(day -> last == null || !day.isAfter(last))
        .map(HondurasTime::said)
        .toList();
  }
}
