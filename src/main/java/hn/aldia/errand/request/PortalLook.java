package hn.aldia.errand.request;

import hn.aldia.inm.ListedRequest;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Dated;
import hn.aldia.renewal.Ending;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.SameNumber;
import hn.aldia.text.PersonNames;
import hn.aldia.words.Trouble;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the portal's list of requests has to say that the case does not know yet. */
record PortalLook(List<ListedRequest> rows) {
  /** Numbers are given upwards: the highest is the newest. */
  private static final Comparator<ListedRequest> NEWEST =
      Comparator.comparing(row -> new BigInteger("0" + row.number().replaceAll("\\D", "")));

  Set<String> numbers() {
    return rows.stream().map(ListedRequest::number).collect(Collectors.toSet());
  }

  /** Whether it is on the list; one without a number may be any. */
  boolean shows(Request request) {
    return request.number() == null || row(request).isPresent();
  }

  Optional<ListedRequest> row(Request request) {
    return rows.stream().filter(row -> SameNumber.are(row.number(), request.number())).findFirst();
  }

  /** A request of this type that was not on the list before. */
  Optional<ListedRequest> added(Set<String> before, String type) {
    Set<String> old = before.stream().map(SameNumber::canonical).collect(Collectors.toSet());
    return of(type).filter(row -> !old.contains(SameNumber.canonical(row.number()))).max(NEWEST);
  }

  /** Any of this type of which the office has it in hand, the newest first. */
  Optional<ListedRequest> anyOpen(String type) {
    return of(type).filter(row -> Ending.isOpenForSure(row.state())).max(NEWEST);
  }

  /** The newest of this type, where its words say that the office has it in hand. */
  Optional<ListedRequest> open(String type) {
    return of(type).max(NEWEST).filter(row -> Ending.isOpenForSure(row.state()));
  }

  private Stream<ListedRequest> of(String type) {
    boolean named = rows.stream().anyMatch(row -> PersonNames.same(row.type(), type));
    return rows.stream()
        .filter(
            row ->
                named
                    ? PersonNames.same(row.type(), type)
                    : PersonNames.saysAllOf(row.type(), type));
  }

  /**
   * News of a request.
   *
   * @param before numbers that were there before it was filed
   * @throws Trouble when the list does not show it: nothing is concluded from that
   */
  List<Event> news(Request request, Case known, Set<String> before, Instant now) {
    ListedRequest row = row(request, known, before).orElse(null);
    if (row == null) {
      if (request.number() == null) {
        return List.of();
      }
      throw Trouble.person("errand.not-listed", request.number(), rows.size());
    }
    return news(request, row, now);
  }

  static List<Event> news(Request request, ListedRequest row, Instant now) {
    var events = new ArrayList<Event>();
    String officer = row.officer().orElse(null);
    boolean reopened = !request.isOpen() && Ending.isOpenForSure(row.state());
    boolean same =
        !reopened
            && SameNumber.are(row.number(), request.number())
            && isSame(row.state(), Dated.valueOf(request.listed().state()))
            && (officer == null || isSame(officer, Dated.valueOf(request.listed().officer())));
    if (!same) {
      events.add(new RequestEvent.StateSeen(now, row.number(), row.state(), officer, now));
    }
    row.officerEmail()
        .filter(address -> !isBelieved(request, address))
        .ifPresent(
            address ->
                events.add(
                    new RequestEvent.OfficerAssigned(
                        now, row.number(), row.officer().orElse(""), address, null, null, now)));
    Ending.of(row.state())
        .filter(end -> !end.equals(Dated.valueOf(request.end())))
        .filter(end -> !same || request.isOpen())
        .ifPresent(
            end ->
                events.add(
                    new RequestEvent.RequestEnded(
                        now, row.number(), end, now, RequestEvent.RequestEnded.Source.LIST)));
    return events;
  }

  private static boolean isBelieved(Request request, String address) {
    Request.Officer known = Dated.valueOf(request.officer());
    return known != null && known.doubt() == null && known.email().equalsIgnoreCase(address);
  }

  /** The same, with this row as more is known of it. */
  PortalLook with(ListedRequest known) {
    return new PortalLook(
        rows.stream().map(r -> r.number().equals(known.number()) ? known : r).toList());
  }

  /** As a person reads it: other capitals or blanks are no news. */
  private static boolean isSame(String shown, @Nullable String before) {
    return before != null && PersonNames.same(shown, before);
  }

  private Optional<ListedRequest> row(Request request, Case known, Set<String> before) {
    if (request.number() != null) {
      return row(request);
    }
    var others = new HashSet<>(before);
    known.requests().stream().flatMap(r -> Stream.ofNullable(r.number())).forEach(others::add);
    return added(others, request.type());
  }
}
