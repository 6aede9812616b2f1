package hn.aldia.scenario.step;

/** One method for each {@link Step}; there is no default on purpose. */
public interface StepVisitor<R> {
  R open(Step.Open step);

  R click(Step.Click step);

  R fill(Step.Fill step);

  R type(Step.Type step);

  R choose(Step.Choose step);

  R check(Step.Check step);

  R upload(Step.Upload step);

  R expect(Step.Expect step);

  R readText(Step.ReadText step);

  R readTable(Step.ReadTable step);

  R download(Step.Download step);

  R submit(Step.Submit step);

  R handOver(Step.HandOver step);
}
