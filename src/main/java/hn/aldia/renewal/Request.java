package hn.aldia.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request at the portal.
 *
 * @param number null while the portal has not shown it
 * @param state verbatim, the newest known, from mail or portal
 * @param listed what the portal's list shows
 * @param officer as the assignment mail names them
 */
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
    @Nullable Dated<RequestEvent.RequestEnded.End> end) {

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
  }

  /** Documents that went to the officer. */
  public record Sent(@Nullable String demand, String sentTo, Instant sentAt, String messageId) {}

  public record Constancia(String file, @Nullable String number, @Nullable LocalDate date) {}

  public Request {
    demands = List.copyOf(demands);
    sent = List.copyOf(sent);
  }

  static Request filed(RequestEvent.RequestFiled event) {
    return new Request(
        event.number(),
        event.type(),
        event.at(),
        null,
        Listed.NOTHING,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  public boolean isOpen() {
    return end == null;
  }

  public Stage stage() {
    if (end != null) {
      return Stage.valueOf(end.value().name());
    }
    if (!sent.isEmpty()) {
      return Stage.DOCUMENTS_SENT;
    }
    return officer != null || listed.officer() != null || !demands.isEmpty()
        ? Stage.ASSIGNED
        : Stage.SUBMITTED;
  }

  /** The end of the last day the newest message leaves, counted in Honduras. */
  public Optional<Instant> deadline() {
    return demands.stream()
        .filter(d -> d.daysLeft() != null)
        .max(Comparator.comparing(Demand::asOf))
        .map(
            d -> {
              Integer days = d.daysLeft();
              return HondurasTime.endOf(
                  HondurasTime.day(d.asOf()).plusDays(days == null ? 0 : days));
            });
  }

  /**
   * The newest message that nothing was sent for. What was sent for a message answers all older
   * ones too.
   */
  public Optional<Demand> unanswered() {
    return demands.stream()
        .filter(d -> sent.stream().noneMatch(s -> answers(s, d)))
        // Mails are dated to the second: the officer's own words go before the assignment.
        .max(Comparator.comparing(Demand::asOf).thenComparing(d -> !d.isAssignment()));
  }

  private boolean answers(Sent answer, Demand demand) {
    if (answer.demand() == null) {
      return answer.sentAt().isAfter(demand.asOf());
    }
    return demands.stream()
        .filter(d -> d.messageId().equals(answer.demand()))
        .anyMatch(d -> !demand.asOf().isAfter(d.asOf()));
  }

  /** The number stays as it was first written: what was done for it is found by it. */
  Request numbered(String seen) {
    String known = number == null ? seen : number;
    return new Request(
        known, type, filedAt, state, listed, officer, demands, sent, constancia, end);
  }

  Request stated(Dated<String> newState) {
    return new Request(
        number,
        type,
        filedAt,
        Dated.newer(state, newState),
        listed,
        officer,
        demands,
        sent,
        constancia,
        end);
  }

  Request seen(Dated<String> newState, @Nullable Dated<String> newOfficer) {
    return new Request(
        number,
        type,
        filedAt,
        Dated.newer(state, newState),
        listed.seen(newState, newOfficer),
        officer,
        demands,
        sent,
        constancia,
        end);
  }

  Request assigned(Dated<Officer> to) {
    return new Request(
        number,
        type,
        filedAt,
        state,
        listed,
        believed(officer, to),
        demands,
        sent,
        constancia,
        end);
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
    return new Request(number, type, filedAt, state, listed, officer, all, sent, constancia, end);
  }

  Request answered(Sent with) {
    var all = new ArrayList<>(sent);
    all.add(with);
    return new Request(
        number, type, filedAt, state, listed, officer, demands, all, constancia, end);
  }

  Request granted(Constancia paper) {
    return new Request(number, type, filedAt, state, listed, officer, demands, sent, paper, end);
  }

  Request ended(Dated<RequestEvent.RequestEnded.End> how) {
    return new Request(
        number,
        type,
        filedAt,
        state,
        listed,
        officer,
        demands,
        sent,
        constancia,
        Dated.newer(end, how));
  }
}
