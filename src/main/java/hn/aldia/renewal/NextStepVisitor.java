package hn.aldia.renewal;

/** What to do for each step: a new step breaks the build until it is handled. */
public interface NextStepVisitor<R> {
  R of(AccountStep.Register step);

  R of(AccountStep.MendThenRegister step);

  R of(AccountStep.Adopt step);

  R of(AccountStep.ResumeRegistration step);

  R of(AccountStep.AwaitPin step);

  R of(AccountStep.EnterPin step);

  R of(AccountStep.SetPassword step);

  R of(AccountStep.ResumePassword step);

  R of(NextStep.ResumeIntent step);

  R of(AccountStep.RegisterAgainFrom step);

  R of(NextStep.AskAboutPast step);

  R of(RequestStep.FileRequest step);

  R of(RequestStep.IssueReceipt step);

  R of(RequestStep.PayFee step);

  R of(RequestStep.SendDocuments step);

  R of(RequestStep.AnswerOfficer step);

  R of(RequestStep.AwaitOffice step);

  R of(RequestStep.AwaitConstancia step);

  R of(RequestStep.CollectCard step);
}
