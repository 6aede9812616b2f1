package hn.aldia.errand.loop;

import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.request.NotedSending;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import java.util.Optional;

/** What the person says to the question that is open about the past. */
final class PersonsAnswer {
  private final Parts parts;

  PersonsAnswer(Parts parts) {
    this.parts = parts;
  }

  void give(boolean yes) {
    Question question =
        parts.file().now().questions().stream().findFirst().orElseThrow(Stopped::noQuestion);
    Optional<OpenIntent> about =
        parts.file().now().openIntents().stream()
            .filter(open -> question.id().equals(Question.aboutLetter(open.intent().id())))
            .findFirst();
    about.ifPresent(
        open -> {
          NotedSending noted = NotedSending.of(parts, open);
          if (yes) {
            noted.accepted();
          } else {
            noted.notSent("the person says so");
          }
        });
    parts
        .file()
        .append(
            new CaseEvent.PersonAnswered(
                parts.clock().instant(), question.id(), yes ? "yes" : "no"));
  }
}
