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
 * @param state verbatim, the newest known
 * @param officerOnPortal the name in the list's column
 * @param officer as the assignment mail names them
 */
public record Request(
    @Nullable String number,
    String type,
    Instant filedAt,
    @Nullable Dated<String> state,
    @Nullable Dated<String> officerOnPortal,
    @Nullable Dated<Officer> officer,
    List<Demand> demands,
    List<Sent> sent,
    @Nullable Constancia constancia,
    @Nullable Dated<RequestEvent.RequestEnded.End> end) {

  public record Officer(String name, String email) {}

  /** A message of the officer. */
  public record Demand(
      String messageId, String observation, @Nullable Integer daysLeft, Instant asOf) {}

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
        null,
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
    return officer != null || officerOnPortal != null || !demands.isEmpty()
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

  /** The newest message that nothing was sent for. */
  public Optional<Demand> unanswered() {
    return demands.stream()
        .filter(d -> sent.stream().noneMatch(s -> answers(s, d)))
        .max(Comparator.comparing(Demand::asOf));
  }

  private static boolean answers(Sent sent, Demand demand) {
    return sent.demand() == null
        ? sent.sentAt().isAfter(demand.asOf())
        : sent.demand().equals(demand.messageId());
  }

  Request numbered(String known) {
    return new Request(
        known, type, filedAt, state, officerOnPortal, officer, demands, sent, constancia, end);
  }

  Request seen(Dated<String> newState, @Nullable Dated<String> newOfficer) {
    return new Request(
        number,
        type,
        filedAt,
        Dated.newer(state, newState),
        newOfficer == null ? officerOnPortal : Dated.newer(officerOnPortal, newOfficer),
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
        officerOnPortal,
        Dated.newer(officer, to),
        demands,
        sent,
        constancia,
        end);
  }

  Request asked(Demand demand) {
    if (demands.stream().anyMatch(d -> d.messageId().equals(demand.messageId()))) {
      return this;
    }
    var all = new ArrayList<>(demands);
    all.add(demand);
    all.sort(Comparator.comparing(Demand::asOf));
    return new Request(
        number, type, filedAt, state, officerOnPortal, officer, all, sent, constancia, end);
  }

  Request answered(Sent with) {
    var all = new ArrayList<>(sent);
    all.add(with);
    return new Request(
        number, type, filedAt, state, officerOnPortal, officer, demands, all, constancia, end);
  }

  Request granted(Constancia paper) {
    return new Request(
        number, type, filedAt, state, officerOnPortal, officer, demands, sent, paper, end);
  }

  Request ended(Dated<RequestEvent.RequestEnded.End> how) {
    return new Request(
        number,
        type,
        filedAt,
        state,
        officerOnPortal,
        officer,
        demands,
        sent,
        constancia,
        Dated.newer(end, how));
  }
}
