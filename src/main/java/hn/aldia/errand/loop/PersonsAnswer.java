package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.request.NotedSending;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.OpenIntent;
import hn.aldia.renewal.Question;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Trouble;
import java.util.Optional;

/** What the person says to the question that is open about the past. */
record PersonsAnswer(CaseDesk desk) {
  void give(boolean yes) {
    Optional<OpenIntent> registering = desk.known().openIntent(Intent.Kind.REGISTER);
    if (desk.known().questions().isEmpty() && registering.isPresent() && !yes) {
      // Nobody asks, for the page itself may still tell; who has seen it refused may say so.
      sayVoid(registering.get());
      return;
    }
    Question question =
        desk.known().questions().stream()
            .findFirst()
            .orElseThrow(() -> Trouble.settings("errand.no-question"));
    for (OpenIntent open : desk.known().openIntents()) {
      if (question.id().equals(Question.aboutLetter(open.intent().id()))) {
        letter(NotedSending.of(desk, open), yes);
      } else if (question.id().equals(Question.aboutFiling(open.intent().id()))) {
        filing(open, yes);
      } else if (question.id().equals(Question.aboutReceipt(open.intent().id()))) {
        receipt(open, yes);
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

  /** Who has the paper brings it in: that answers it, too. */
  private void receipt(OpenIntent open, boolean yes) {
    if (yes) {
      throw Trouble.person("errand.bring-receipt");
    }
    sayVoid(open);
  }

  /** A number will show when the list shows it. */
  private void filing(OpenIntent open, boolean yes) {
    String type = desk.settings().request().type();
    if (yes) {
      desk.note(new RequestEvent.RequestFiled(desk.at(), open.intent().id(), null, type));
    } else {
      sayVoid(open);
    }
  }

  private void sayVoid(OpenIntent open) {
    desk.noteVoid(open.intent(), "the person says so");
  }
}
