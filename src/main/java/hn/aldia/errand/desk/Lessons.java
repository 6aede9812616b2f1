package hn.aldia.errand.desk;

import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.runner.Handed;
import hn.aldia.runner.Word;
import hn.aldia.scenario.check.Mend;
import hn.aldia.scenario.check.Mends;
import hn.aldia.scenario.source.Problem;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Folded;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps what a person showed on a page, if they want it kept: words of the page, which stand for
 * words of ours. Nothing that follows what cannot be undone, and nothing personal.
 *
 * @param asks the person at the window
 */
record Lessons(CaseDesk desk, Function<Handed, Word> asks, Mends mends) {
  private static final int SHORTEST = 3;

  void learn(Target meant, String seen) {
    String words = seen.replaceAll("[\\s:*]+$", "");
    if (!Mend.canSay(words) || isPersonal(words) || !desk.known().openIntents().isEmpty()) {
      return;
    }
    mends
        .keyOf(meant)
        .map(key -> new Mend(key, words, HondurasTime.day(desk.at()), true))
        .filter(mend -> !mends.knows(mend))
        .ifPresent(mend -> propose(mend, meant.said()));
  }

  private void propose(Mend mend, String meant) {
    var question = Message.of("errand.mend-ask", mend.wording(), meant);
    boolean kept = isWanted(question);
    List<Problem> wrong = mends.put(mend.kept(kept));
    if (wrong.isEmpty()) {
      desk.tell(kept ? "errand.mend-kept" : "errand.mend-proposed", mend.wording(), meant);
    } else {
      desk.tell("errand.mend-contradicts", mend.wording(), wrong.get(0).line());
    }
  }

  /** Who does not answer wants nothing kept; the errand goes on. */
  private boolean isWanted(Message question) {
    try {
      return asks.apply(Handed.mend(question)) == Word.KEEP;
    } catch (Trouble unanswered) {
      return false;
    }
  }

  /** Figures tell one person from another, and so does what the case says of the applicant. */
  private boolean isPersonal(String words) {
    String said = Folded.words(words);
    return said.chars().anyMatch(Character::isDigit)
        || said.contains("@")
        || applicant().anyMatch(value -> Folded.words(value).contains(said))
        || applicant()
            .filter(value -> value.length() >= SHORTEST)
            .anyMatch(value -> said.contains(Folded.words(value)));
  }

  private Stream<String> applicant() {
    return Optional.of(desk.settings().values())
        .filter(values -> values.hasPath("applicant"))
        .stream()
        .flatMap(values -> values.getObject("applicant").values().stream())
        .filter(value -> value.valueType() == ConfigValueType.STRING)
        .map(ConfigValue::unwrapped)
        .map(String::valueOf);
  }
}
