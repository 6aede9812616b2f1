package hn.aldia.renewal;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One request at the portal.
 *
 * @param number null while the portal has not shown it
 * @param state verbatim, the newest known, from mail or portal
 * @param listed what the portal's list shows
 * @param officer as the assignment mail names them
 * @param told an end that a mail tells of, which decides nothing by itself
 * @param scansConfirmed of when the scans are that the person says to be of this request's receipt
 * @param ended the end as it was written down; see {@link #end}
 */
@RecordBuilder
public record Request(
    @Nullable String number,
    String type,
    Instant filedAt,
    @Nullable Dated<String> state,
    Listed listed,
    @Nullable Dated<Officer> officer,
    List<Demand> demands,
    List<Sent> sent,
    @Nullable Constancia constancia,
    @Nullable Dated<Told> told,
    @Nullable Instant scansConfirmed,
    @Nullable Dated<End> ended)
    implements RequestBuilder.With {

  // Mails are dated to the second: the officer's own words go before the assignment.
  private static final Comparator<Demand> NEWEST =
      Comparator.comparing(Demand::asOf).thenComparing(d -> !d.isAssignment());

  /**
   * As a mail names them.
   *
   * @param doubt why that mail is not believed without a person; null: it is
   */
  public record Officer(String name, String email, @Nullable String doubt) {}

  /**
   * As the portal's list shows it; each fact as of when it was first seen so, because a list that
   * still says the same is no news.
   */
  public record Listed(@Nullable Dated<String> state, @Nullable Dated<String> officer) {
    static final Listed NOTHING = new Listed(null, null);

    Listed seen(Dated<String> newState, @Nullable Dated<String> newOfficer) {
      return new Listed(
          Dated.newer(state, newState),
          newOfficer == null ? officer : Dated.newer(officer, newOfficer));
    }

    /** Whether its words say that the office has the request in hand. */
    public boolean isOpenForSure() {
      return state != null && Ending.isOpenForSure(state.value());
    }
  }

  /**
   * A letter that went to the officer.
   *
   * @param documents what went along; null: not noted then, taken for all
   * @param ownWords whether the person wrote it; null: not noted then
   */
  public record Sent(
      @Nullable String demand,
      String sentTo,
      Instant sentAt,
      String messageId,
      @Nullable List<String> documents,
      @Nullable Boolean ownWords) {
    public Sent {
      documents = documents == null ? null : List.copyOf(documents);
    }

    public boolean withPapers() {
      return documents == null || !documents.isEmpty();
    }

    boolean withReceipt() {
      return documents == null || documents.stream().anyMatch(name -> name.startsWith("receipt"));
    }

    boolean withWords() {
      return ownWords == null || ownWords;
    }
  }

  public record Constancia(String file, @Nullable String number, @Nullable LocalDate date) {}

  public Request {
    demands = List.copyOf(demands);
    sent = List.copyOf(sent);
  }

  static Request filed(RequestEvent.RequestFiled event) {
    return RequestBuilder.builder()
        .number(event.number())
        .type(event.type())
        .filedAt(event.at())
        .listed(Listed.NOTHING)
        .demands(List.of())
        .sent(List.of())
        .build();
  }

  /** Null while it is open; a list that has since been seen to show it open has taken it back. */
  public @Nullable Dated<End> end() {
    Dated<String> shown = listed.state();
    boolean reopened =
        ended != null
            && shown != null
            && shown.asOf().isAfter(ended.asOf())
            && listed.isOpenForSure();
    return reopened ? null : ended;
  }

  public boolean isOpen() {
    return end() == null;
  }

  public Stage stage() {
    Dated<End> end = end();
    if (end != null) {
      return Stage.valueOf(end.value().name());
    }
    if (hasSentPapers()) {
      return Stage.DOCUMENTS_SENT;
    }
    return officer != null || listed.officer() != null || !demands.isEmpty()
        ? Stage.ASSIGNED
        : Stage.SUBMITTED;
  }

  /**
   * The end of the last day that is left: by the newest of what is unanswered and names days; where
   * all is answered, by the newest message.
   */
  public Optional<Instant> deadline() {
    List<Demand> open = demands.stream().filter(this::isUnanswered).toList();
    return (open.isEmpty() ? demands : open)
        .stream()
            .filter(d -> d.daysLeft() != null)
            .max(Comparator.comparing(Demand::asOf))
            .map(
                d -> {
                  Integer days = d.daysLeft();
                  return HondurasTime.endOf(
                      HondurasTime.day(d.asOf()).plusDays(days == null ? 0 : days));
                });
  }

  /** The newest message that waits for papers or for words. */
  public Optional<Demand> unanswered() {
    return newest(this::isUnanswered);
  }

  /** The newest message that papers are wanted for, and none went. */
  public Optional<Demand> wanted() {
    return newest(this::wantsPapers);
  }

  /** The newest message that asks what only the person can say, and they have not. */
  public Optional<Demand> asked() {
    return newest(this::wantsWords);
  }

  public boolean hasSentPapers() {
    return sent.stream().anyMatch(Sent::withPapers);
  }

  boolean hasSentReceipt() {
    return sent.stream().anyMatch(Sent::withReceipt);
  }

  /**
   * What a mail says of its end against what the list shows; empty where they do not disagree. A
   * list that has changed since is the newer word.
   */
  public Optional<Told> contradiction() {
    Dated<String> shown = listed.state();
    if (told == null || !isOpen() || shown == null || shown.asOf().isAfter(told.asOf())) {
      return Optional.empty();
    }
    return Ending.of(shown.value()).filter(told.value().end()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(told.value());
  }

  /** Whether what a mail told is the request's end, now that the list has been looked at. */
  public boolean isApprovedByPaper() {
    return isOpen()
        && told != null
        && told.value().standsByItself()
        && !listed.isOpenForSure()
        && (listed.state() == null || Ending.of(listed.state().value()).isEmpty());
  }

  private Optional<Demand> newest(Predicate<Demand> which) {
    return demands.stream().filter(which).max(NEWEST);
  }

  private boolean isUnanswered(Demand demand) {
    return wantsPapers(demand) || wantsWords(demand);
  }

  /** Until papers went, whatever the office writes is about them. */
  private boolean wantsPapers(Demand demand) {
    boolean wants = !hasSentPapers() || demand.wantsDocuments();
    return wants
        && (!hasSentReceipt() || sent.stream().noneMatch(s -> s.withPapers() && isFor(s, demand)));
  }

  private boolean wantsWords(Demand demand) {
    boolean asks = demand.asks() || (hasSentPapers() && !demand.wantsDocuments());
    return asks && sent.stream().noneMatch(s -> s.withWords() && isFor(s, demand));
  }

  /** What was sent for a message answers all older ones too. */
  private boolean isFor(Sent answer, Demand demand) {
    if (answer.demand() == null) {
      return answer.sentAt().isAfter(demand.asOf());
    }
    return demands.stream()
        .filter(d -> d.messageId().equals(answer.demand()))
        .anyMatch(d -> !demand.asOf().isAfter(d.asOf()));
  }

  /** The number stays as it was first written: what was done for it is found by it. */
  Request numbered(String seen) {
    return number == null ? withNumber(seen) : this;
  }

  Request stated(Dated<String> newState) {
    return withState(Dated.newer(state, newState));
  }

  Request seen(Dated<String> newState, @Nullable Dated<String> newOfficer) {
    return stated(newState).withListed(listed.seen(newState, newOfficer));
  }

  Request assigned(Dated<Officer> to) {
    return withOfficer(believed(officer, to));
  }

  /** A mail that is doubted takes no place from one that is believed, however new it is. */
  private static Dated<Officer> believed(@Nullable Dated<Officer> known, Dated<Officer> learnt) {
    if (known == null) {
      return learnt;
    }
    boolean knownIsDoubted = known.value().doubt() != null;
    boolean learntIsDoubted = learnt.value().doubt() != null;
    if (knownIsDoubted == learntIsDoubted) {
      return Dated.newer(known, learnt);
    }
    return knownIsDoubted ? learnt : known;
  }

  Request asked(Demand demand) {
    if (demands.stream().anyMatch(d -> d.messageId().equals(demand.messageId()))) {
      return this;
    }
    var all = new ArrayList<>(demands);
    all.add(demand);
    all.sort(Comparator.comparing(Demand::asOf));
    return withDemands(all);
  }

  Request answered(Sent with) {
    var all = new ArrayList<>(sent);
    all.add(with);
    return withSent(all);
  }

  Request told(Dated<Told> by) {
    return withTold(Dated.newer(told, by));
  }

  Request ended(Dated<End> how) {
    return withEnded(Dated.newer(ended, how));
  }
}
