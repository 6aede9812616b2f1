package hn.aldia.errand.loop;

import hn.aldia.errand.desk.Parts;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.errand.desk.Stopped;
import hn.aldia.errand.desk.Turn;
import hn.aldia.errand.request.Applying;
import hn.aldia.errand.request.Checking;
import hn.aldia.renewal.AccountStep;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.NextStepVisitor;
import hn.aldia.renewal.RequestStep;

/** Files the request that is due, or finds out whether it was filed; the rest is left alone. */
final class ApplyOnly implements NextStepVisitor<Turn> {
  private static final int MOST_FILINGS = 2;

  private final Parts parts;
  private final Applying applying;
  private int filings;

  ApplyOnly(Parts parts, SignedInSession inside) {
    this.parts = parts;
    this.applying = new Applying(parts, inside, new Checking(parts, inside));
  }

  @Override
  public Turn of(RequestStep.FileRequest step) {
    if (++filings > MOST_FILINGS) {
      throw Stopped.notFiled();
    }
    return applying.file(step.intent());
  }

  @Override
  public Turn of(NextStep.ResumeIntent step) {
    return step.open().intent().kind() == Intent.Kind.SUBMIT_REQUEST
        ? applying.resume(step.open())
        : Turn.DONE;
  }

  @Override
  public Turn of(NextStep.AskAboutPast step) {
    throw Stopped.openQuestion(step.question().words());
  }

  /** Only with the person's own word does it come here: the last request was approved lately. */
  @Override
  public Turn of(RequestStep.CollectCard step) {
    return again();
  }

  @Override
  public Turn of(RequestStep.AwaitConstancia step) {
    return again();
  }

  private Turn again() {
    int next = parts.file().now().requests().size() + 1;
    return applying.file(
        parts.file().now().nextIntent(Intent.Kind.SUBMIT_REQUEST, Integer.toString(next)));
  }

  @Override
  public Turn of(AccountStep.Register step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.MendThenRegister step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.Adopt step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.ResumeRegistration step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.AwaitPin step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.EnterPin step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.SetPassword step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.ResumePassword step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(AccountStep.RegisterAgainFrom step) {
    throw Stopped.notEnrolled();
  }

  @Override
  public Turn of(RequestStep.IssueReceipt step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.PayFee step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.SendDocuments step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.AnswerOfficer step) {
    return Turn.DONE;
  }

  @Override
  public Turn of(RequestStep.AwaitOffice step) {
    return Turn.DONE;
  }
}
