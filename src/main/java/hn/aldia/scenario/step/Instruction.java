package hn.aldia.scenario.step;

import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** What a person is told to do by hand, for any step, in either language. */
public final class Instruction {
  private static final Function<Step, Message> WORDS =
      PerKind.<Step, Message>of(Step.class)
          .when(Step.Open.class, s -> say("open", s.url().toString()))
          .when(Step.Click.class, s -> say("click", Pointing.at(s.target())))
          .when(Step.Fill.class, s -> enter(s.entry(), s.target()))
          .when(Step.Type.class, s -> enter(s.entry(), s.target()))
          .when(
              Step.Choose.class,
              s -> say("choose", s.choice().wordings().get(0), Pointing.at(s.from())))
          .when(
              Step.Check.class, s -> say(s.ticked() ? "check" : "uncheck", Pointing.at(s.target())))
          .when(Step.Upload.class, s -> say("upload", s.file().toString(), Pointing.at(s.into())))
          .when(Step.Expect.class, s -> say("expect", Pointing.atAny(s.any())))
          .when(Step.ReadText.class, s -> say("read", Pointing.at(s.target())))
          .when(
              Step.ReadTable.class,
              s -> s.of() == null ? say("read-table") : say("read-table-of", Pointing.at(s.of())))
          .when(
              Step.Download.class, s -> say("download", Pointing.at(s.target()), s.as().toString()))
          .when(Step.Submit.class, s -> say("submit", Pointing.at(s.target())))
          .when(Step.HandOver.class, s -> s.words().message())
          .whole();

  public static Message of(Step step) {
    return WORDS.apply(step);
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
