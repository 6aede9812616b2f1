package hn.aldia.errand.desk;

import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what happened to the request, and says it. */
public record Chronicle(CaseDesk desk) {
  public List<Message> add(Event... happened) {
    return add(List.of(happened));
  }

  /** On disk when this returns; said to the person, and given back as it was said. */
  public List<Message> add(List<? extends Event> happened) {
    if (happened.isEmpty()) {
      return List.of();
    }
    desk.note(happened.toArray(Event[]::new));
    var said = new ArrayList<Message>();
    for (Event event : happened) {
      said(event).ifPresent(said::add);
    }
    said.forEach(desk.person()::hears);
    return said;
  }

  /** In a person's words; empty: it says nothing to them. */
  static Optional<Message> said(Event event) {
    if (event instanceof RequestEvent of) {
      return Optional.of(RequestNews.WORDS.apply(of));
    }
    return event instanceof CaseEvent.Noticed noticed
        ? Optional.of(Message.of(noticed.key(), noticed.args().toArray()))
        : Optional.empty();
  }
}
