package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.request.NotedSending;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import hn.aldia.renewal.RequestEvent;

/** What the person says to the question that is open about the past. */
final class PersonsAnswer {
  private final CaseDesk desk;

  PersonsAnswer(CaseDesk desk) {
    this.desk = desk;
  }

  void give(boolean yes) {
    Question question =
        desk.known().questions().stream().findFirst().orElseThrow(Stopped::noQuestion);
    for (OpenIntent open : desk.known().openIntents()) {
      if (question.id().equals(Question.aboutLetter(open.intent().id()))) {
        letter(NotedSending.of(desk, open), yes);
      } else if (question.id().equals(Question.aboutFiling(open.intent().id()))) {
        filing(open, yes);
      }
    }
    desk.note(new CaseEvent.PersonAnswered(desk.at(), question.id(), yes ? "yes" : "no"));
  }

  private static void letter(NotedSending noted, boolean yes) {
    if (yes) {
      noted.accepted();
    } else {
      noted.notSent("the person says so");
    }
  }

  /** A number will show when the list shows it. */
  private void filing(OpenIntent open, boolean yes) {
    desk.note(
        yes
            ? new RequestEvent.RequestFiled(
                desk.at(), open.intent().id(), null, desk.settings().request().type())
            : new CaseEvent.IntentVoided(desk.at(), open.intent().id(), "the person says so"));
  }
}
