package hn.aldia.scenario.step;

import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/** What a person is told to do by hand, for any step, in either language. */
public final class Instruction implements StepVisitor<Message> {
  private static final Instruction MAKER = new Instruction();

  private Instruction() {}

  public static Message of(Step step) {
    return step.accept(MAKER);
  }

  @Override
  public Message open(Step.Open step) {
    return say("open", step.url().toString());
  }

  @Override
  public Message click(Step.Click step) {
    return say("click", Pointing.at(step.target()));
  }

  @Override
  public Message fill(Step.Fill step) {
    return enter(step.entry(), step.target());
  }

  @Override
  public Message type(Step.Type step) {
    return enter(step.entry(), step.target());
  }

  @Override
  public Message choose(Step.Choose step) {
    return say("choose", step.choice().wordings().get(0), Pointing.at(step.from()));
  }

  @Override
  public Message check(Step.Check step) {
    return say(step.ticked() ? "check" : "uncheck", Pointing.at(step.target()));
  }

  @Override
  public Message upload(Step.Upload step) {
    return say("upload", step.file().toString(), Pointing.at(step.into()));
  }

  @Override
  public Message expect(Step.Expect step) {
    return say("expect", Pointing.atAny(step.any()));
  }

  @Override
  public Message readText(Step.ReadText step) {
    return say("read", Pointing.at(step.target()));
  }

  @Override
  public Message readTable(Step.ReadTable step) {
    return step.of() == null ? say("read-table") : say("read-table-of", Pointing.at(step.of()));
  }

  @Override
  public Message download(Step.Download step) {
    return say("download", Pointing.at(step.target()), step.as().toString());
  }

  @Override
  public Message submit(Step.Submit step) {
    return say("submit", Pointing.at(step.target()));
  }

  @Override
  public Message handOver(Step.HandOver step) {
    return step.words().message();
  }

  private static Message enter(Entry entry, Target target) {
    return entry.map(
        text -> say("enter", text, Pointing.at(target)),
        choice -> say("enter-or-choose", choice.wordings().get(0), Pointing.at(target)),
        day -> say("enter-date", said(day), Pointing.at(target)),
        name -> say("enter-secret", secret(name), Pointing.at(target)));
  }

  private static Message secret(String name) {
    String known = "scenario.secret." + name;
    return Words.ENGLISH.has(known) ? Message.of(known) : Message.of("scenario.secret.other", name);
  }

  /** In words, and in the figures that Honduras writes. */
  private static Message said(LocalDate day) {
    return Message.of(
        "scenario.date",
        Integer.toString(day.getDayOfMonth()),
        Message.of("scenario.month." + day.getMonthValue()),
        Integer.toString(day.getYear()),
        String.format(
            Locale.ROOT,
            "%02d/%02d/%04d",
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear()));
  }

  private static Message say(String key, Object... args) {
    return Message.of("scenario.instruction." + key, args);
  }
}
