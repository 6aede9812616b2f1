package hn.aldia.renewal;

/** What to do for each step: a new step breaks the build until it is handled. */
public interface NextStepVisitor<R> {
  R of(NextStep.Register step);

  R of(NextStep.MendThenRegister step);

  R of(NextStep.Adopt step);

  R of(NextStep.ResumeRegistration step);

  R of(NextStep.AwaitPin step);

  R of(NextStep.EnterPin step);

  R of(NextStep.SetPassword step);

  R of(NextStep.ResumePassword step);

  R of(NextStep.ResumeIntent step);

  R of(NextStep.RegisterAgainFrom step);

  R of(NextStep.AskAboutPast step);

  R of(NextStep.FileRequest step);

  R of(NextStep.SendDocuments step);

  R of(NextStep.AwaitOffice step);

  R of(NextStep.Nothing step);
}
