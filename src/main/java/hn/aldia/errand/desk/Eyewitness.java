package hn.aldia.errand.desk;

import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Intent;
import hn.aldia.runner.Handed;
import hn.aldia.runner.Person;
import hn.aldia.runner.Word;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Who watched a press that cannot be undone may have seen more of its end than we could. */
public record Eyewitness(CaseDesk desk, Optional<Person> there) {
  /**
   * What they say became of it, journalled as their word: it decides nothing that can be looked up.
   * Who does not answer cannot tell.
   *
   * @param until that what was awaited came about after all
   * @return empty: nobody is there
   */
  public Optional<Word> saw(Intent intent, Message question, BooleanSupplier until) {
    Optional<Word> word = there.map(person -> asked(person, Handed.press(question, until)));
    word.filter(said -> said != Word.CAME_ABOUT)
        .ifPresent(
            said -> {
              String id = "seen/" + intent.id();
              desk.note(
                  new CaseEvent.PersonAsked(desk.at(), id, desk.words().say(question)),
                  new CaseEvent.PersonAnswered(desk.at(), id, desk.words().say(said.said())));
            });
    return word;
  }

  private static Word asked(Person person, Handed question) {
    try {
      return person.does(question);
    } catch (Trouble unanswered) {
      return Word.CANNOT_TELL;
    }
  }
}
