package hn.aldia.renewal;

import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request while one event is put on top of it. */
final class RequestDraft {
  @Nullable String number;
  private final String type;
  private final Instant filedAt;
  @Nullable Dated<String> state;
  Request.Listed listed;
  @Nullable Dated<Request.Officer> officer;
  List<Demand> demands;
  List<Request.Sent> sent;
  Request.@Nullable Constancia constancia;
  @Nullable Dated<Told> told;
  @Nullable Instant scansConfirmed;
  @Nullable Dated<End> ended;

  RequestDraft(Request known) {
    number = known.number();
    type = known.type();
    filedAt = known.filedAt();
    state = known.state();
    listed = known.listed();
    officer = known.officer();
    demands = known.demands();
    sent = known.sent();
    constancia = known.constancia();
    told = known.told();
    scansConfirmed = known.scansConfirmed();
    ended = known.ended();
  }

  Request done() {
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
        told,
        scansConfirmed,
        ended);
  }
}
