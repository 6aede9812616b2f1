package hn.aldia.renewal;

import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One event on top of the requests. */
record RequestFold(Case known) {
  private static final Function<RequestEvent, Function<RequestFold, Case>> EACH =
      PerKind.<RequestEvent, Function<RequestFold, Case>>of(RequestEvent.class)
          .when(RequestEvent.RequestFiled.class, e -> fold -> fold.filed(e))
          .when(RequestEvent.StateSeen.class, e -> fold -> fold.seen(e))
          .when(RequestEvent.OfficerAssigned.class, e -> fold -> fold.assigned(e))
          .when(RequestEvent.OfficerWrote.class, e -> fold -> fold.wrote(e))
          .when(RequestEvent.DocumentsSent.class, e -> fold -> fold.sent(e))
          .when(RequestEvent.SentElsewhere.class, e -> fold -> Fold.settled(fold.known, e.intent()))
          .when(RequestEvent.ReceiptKept.class, e -> fold -> fold.receipt(e))
          .when(RequestEvent.ConstanciaKept.class, e -> fold -> fold.constancia(e))
          .when(
              RequestEvent.RequestEnded.class,
              e -> fold -> fold.change(e.number(), r -> r.ended(new Dated<>(e.end(), e.asOf()))))
          .when(RequestEvent.EndingTold.class, e -> fold -> fold.told(e))
          .when(
              RequestEvent.ScansConfirmed.class,
              e -> fold -> fold.change(e.number(), r -> r.withScansConfirmed(e.dated())))
          .whole();

  Case of(RequestEvent event) {
    return EACH.apply(event).apply(this);
  }

  private Case filed(RequestEvent.RequestFiled event) {
    List<OpenIntent> open = Fold.without(known.openIntents(), event.intent());
    int same = indexOf(event.number());
    if (same >= 0) {
      return listed(known.withOpenIntents(open));
    }
    var requests = new ArrayList<>(known.requests());
    requests.add(Request.filed(event));
    Case after =
        listed(known.with(to -> to.requests(requests).receipt(receiptForNext()).openIntents(open)));
    return known.openRequest().isEmpty()
        ? after
        : Fold.warned(
            after, Message.of("renewal.two-requests", said(known.openRequest().get().number())));
  }

  private Case seen(RequestEvent.StateSeen event) {
    String officer = event.officer();
    return change(
        event.number(),
        r ->
            r.seen(
                new Dated<>(event.state(), event.asOf()),
                officer == null ? null : new Dated<>(officer, event.asOf())));
  }

  private Case assigned(RequestEvent.OfficerAssigned event) {
    var officer = new Request.Officer(event.officer(), event.officerEmail(), event.doubt());
    String asking = event.messageId();
    return change(
        event.number(),
        r -> {
          Request assigned = r.assigned(new Dated<>(officer, event.asOf()));
          return asking == null
              ? assigned
              : assigned.asked(new Demand(asking, "", null, event.asOf()));
        });
  }

  private Case wrote(RequestEvent.OfficerWrote event) {
    var demand = new Demand(event.messageId(), event.observation(), event.daysLeft(), event.asOf());
    String state = event.state();
    return change(
        event.number(),
        r ->
            state == null
                ? r.asked(demand)
                : r.asked(demand).stated(new Dated<>(state, event.asOf())));
  }

  private Case sent(RequestEvent.DocumentsSent event) {
    var sent =
        new Request.Sent(
            event.demand(),
            event.sentTo(),
            event.at(),
            event.messageId(),
            event.documents(),
            event.ownWords());
    Case after = change(event.number(), r -> r.answered(sent));
    return Fold.settled(after, event.intent());
  }

  private Case receipt(RequestEvent.ReceiptKept event) {
    var receipt =
        new Receipt(event.number(), event.amount(), event.rate(), event.file(), event.at());
    return Fold.settled(known.withReceipt(receipt), event.intent());
  }

  private Case constancia(RequestEvent.ConstanciaKept event) {
    var paper = new Request.Constancia(event.file(), event.constancia(), event.date());
    return change(event.number(), r -> r.withConstancia(paper));
  }

  private Case told(RequestEvent.EndingTold event) {
    String file = event.file();
    var paper =
        file == null ? null : new Request.Constancia(file, event.constancia(), event.date());
    var told = new Told(event.end(), event.doubt(), paper, event.reads());
    return change(event.number(), r -> r.told(new Dated<>(told, event.asOf())));
  }

  private Case change(String number, UnaryOperator<Request> change) {
    int at = indexOf(number);
    if (at < 0) {
      at = indexOfUnnumbered();
    }
    if (at < 0) {
      return Fold.warned(known, Message.of("renewal.unknown-request", number));
    }
    var requests = new ArrayList<>(known.requests());
    requests.set(at, change.apply(requests.get(at).numbered(number)));
    return known.withRequests(requests);
  }

  private int indexOf(@Nullable String number) {
    for (int i = 0; i < known.requests().size(); i++) {
      if (SameNumber.are(number, known.requests().get(i).number())) {
        return i;
      }
    }
    return -1;
  }

  private int indexOfUnnumbered() {
    int last = known.requests().size() - 1;
    return last >= 0 && known.requests().get(last).number() == null ? last : -1;
  }

  private static Case listed(Case known) {
    return Fold.without(known, CaseEvent.Noticed.FILING_TAKEN);
  }

  /** A receipt belongs to the request that was open when it was kept, else to the next one. */
  private @Nullable Receipt receiptForNext() {
    Receipt receipt = known.receipt();
    if (receipt == null || known.requests().isEmpty()) {
      return receipt;
    }
    Dated<?> end = known.requests().get(known.requests().size() - 1).end();
    Instant ended = end == null ? Instant.MAX : end.asOf();
    return receipt.keptAt().isAfter(ended) ? receipt : null;
  }

  private static String said(@Nullable String number) {
    return Objects.requireNonNullElse(number, "?");
  }
}
