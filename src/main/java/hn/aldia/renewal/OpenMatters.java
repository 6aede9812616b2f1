package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that waits for the person or was noticed, with its day: said as long as it is so, not once.
 */
public final class OpenMatters {
  public static List<Message> of(Case known, Instant now) {
    var all = new ArrayList<>(known.warnings());
    known.questions().forEach(q -> all.add(Message.of("renewal.open.question", q.words())));
    known.openRequest().ifPresent(request -> of(request, now, all));
    return all;
  }

  private static void of(Request request, Instant now, List<Message> all) {
    Optional<Deadline> deadline = Deadline.of(request, now);
    request
        .asked()
        .ifPresent(
            demand ->
                all.add(
                    deadline
                        .map(
                            d ->
                                Message.of("renewal.open.asked-by", demand.observation(), d.said()))
                        .orElseGet(() -> Message.of("renewal.open.asked", demand.observation()))));
    Dated<Told> told = request.told();
    if (told != null && request.contradiction().isEmpty() && request.listed().state() == null) {
      all.add(
          Message.of(
              "renewal.open.told",
              Message.of("renewal.stage." + told.value().end().name()),
              HondurasTime.dayOf(told.asOf())));
    }
    request.contradiction().ifPresent(t -> all.add(new RequestStep.AskOffice(request, t).why()));
    deadline
        .filter(d -> d.daysLeft() < 0 && request.unanswered().isPresent())
        .ifPresent(d -> all.add(Message.of("renewal.open.over", d.said())));
  }
}
