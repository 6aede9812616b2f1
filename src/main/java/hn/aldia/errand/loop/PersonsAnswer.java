package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.request.NotedSending;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import java.util.Optional;

/** What the person says to the question that is open about the past. */
final class PersonsAnswer {
  private final CaseDesk desk;

  PersonsAnswer(CaseDesk desk) {
    this.desk = desk;
  }

  void give(boolean yes) {
    Question question =
        desk.known().questions().stream().findFirst().orElseThrow(Stopped::noQuestion);
    Optional<OpenIntent> about =
        desk.known().openIntents().stream()
            .filter(open -> question.id().equals(Question.aboutLetter(open.intent().id())))
            .findFirst();
    about.ifPresent(
        open -> {
          NotedSending noted = NotedSending.of(desk, open);
          if (yes) {
            noted.accepted();
          } else {
            noted.notSent("the person says so");
          }
        });
    desk.note(new CaseEvent.PersonAnswered(desk.at(), question.id(), yes ? "yes" : "no"));
  }
}
