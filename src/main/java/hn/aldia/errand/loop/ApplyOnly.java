package hn.aldia.errand.loop;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.request.Applying;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.RequestStep;
import hn.aldia.words.Trouble;

/** Files the request that is due, or finds out whether it was filed; the rest is left alone. */
record ApplyOnly(CaseDesk desk, Applying applying) {
  Acts acts() {
    return new Acts(
        step -> {
          throw Trouble.settings("errand.not-enrolled");
        },
        this::file,
        this::resume);
  }

  private Turn file(RequestStep step) {
    if (step instanceof RequestStep.FileRequest due) {
      return applying.file(due.intent());
    }
    boolean approved =
        step instanceof RequestStep.CollectCard || step instanceof RequestStep.AwaitConstancia;
    return approved ? again() : Turn.DONE;
  }

  /** Only with the person's own word does it come here: the last request was approved lately. */
  private Turn again() {
    int next = desk.known().requests().size() + 1;
    return applying.file(
        desk.known().nextIntent(Intent.Kind.SUBMIT_REQUEST, Integer.toString(next)));
  }

  private Turn resume(NextStep.ResumeIntent step) {
    return step.open().intent().kind() == Intent.Kind.SUBMIT_REQUEST
        ? applying.resume(step.open())
        : Turn.DONE;
  }
}
