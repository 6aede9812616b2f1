package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is to be done next, or waited for. {@code errand} acts on it. */
public sealed interface NextStep
    permits AccountStep, RequestStep, NextStep.ResumeIntent, NextStep.AskAboutPast {

  static NextStep of(Case now, AtHand atHand, Instant clock) {
    return new Decision(now, atHand, clock).next();
  }

  /** The next step, and what else waits for the person beside it. */
  static List<NextStep> all(Case now, AtHand atHand, Instant clock) {
    return new Decision(now, atHand, clock).all();
  }

  /** A stable word for programs: {@code await-pin}; the name of the step, where it has no other. */
  default String action() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** By when, or, for what must wait, from when. */
  default Optional<Instant> due() {
    return Optional.empty();
  }

  default Message why() {
    return Message.of("renewal.why." + action());
  }

  /** An irreversible step of another kind has no known outcome: find out, do not repeat. */
  record ResumeIntent(OpenIntent open) implements NextStep {
    @Override
    public String action() {
      return "resume-" + open.intent().kind().word();
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.resume-intent", open.intent().kind().word());
    }
  }

  record AskAboutPast(Question question) implements NextStep {
    @Override
    public String action() {
      return "answer";
    }

    @Override
    public Message why() {
      return Message.of("renewal.why.answer", question.words());
    }
  }
}
