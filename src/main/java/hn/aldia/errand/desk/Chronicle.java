package hn.aldia.errand.desk;

import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happened to the request, and says it. */
public final class Chronicle {
  private final CaseDesk desk;
  private final RequestNews words = new RequestNews();

  public Chronicle(CaseDesk desk) {
    this.desk = desk;
  }

  /** On disk when this returns; said to the person, and given back as it was said. */
  public List<Message> add(List<? extends Event> happened) {
    if (happened.isEmpty()) {
      return List.of();
    }
    desk.note(happened.toArray(Event[]::new));
    var said = new ArrayList<Message>();
    for (Event event : happened) {
      if (event instanceof RequestEvent of) {
        said.add(of.accept(words));
      } else if (event instanceof CaseEvent.Noticed noticed) {
        said.add(Message.of(noticed.key(), noticed.args().toArray()));
      }
    }
    said.forEach(desk.person()::hears);
    return said;
  }

  public Instant at() {
    return desk.at();
  }
}
