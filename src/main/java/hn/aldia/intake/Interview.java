package hn.aldia.intake;

import hn.aldia.config.hocon.Problem;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.reader.Trial;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.MailProvider.Place;
import hn.aldia.mail.documents.DocumentCheck;
import hn.aldia.mail.mailbox.MailDoctor;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a person for all that a case needs, one question at a time. Each answer is checked at once
 * and kept aside; the person may leave at any question and is asked the rest another day.
 */
public final class Interview {
  private enum Turn {
    ON,
    BACK,
    LEFT
  }

  private final Conversation with;
  private final Trial trial;
  private final CaseId id;
  private final Draft draft;
  private final MailPlaces places;
  private final Clock clock;
  private final Map<String, String> answers;
  private final List<Question> questions = List.of(Question.values());

  public Interview(
      Conversation with, Trial trial, CaseId id, Draft draft, MailPlaces places, Clock clock) {
    this.with = with;
    this.trial = trial;
    this.id = id;
    this.draft = draft;
    this.places = places;
    this.clock = clock;
    this.answers = new LinkedHashMap<>(draft.read());
    // What a person wrote by hand into the case's file may be wrong: then it is asked for again.
    trial.wrong(id, answers).keySet().forEach(key -> answers.replace(key, ""));
    CaseSettings read = trial.read(id, answers);
    questions.stream()
        .filter(q -> flaw(q, read).isPresent())
        .map(Question::key)
        .forEach(answers::remove);
  }

  /** All the answers; empty when the person left: what they said is kept for the next time. */
  public Optional<Map<String, String>> hold() {
    with.says(Message.of(answers.isEmpty() ? "intake.hello" : "intake.hello-again", id.value()));
    return all() && reviewed()
        ? Optional.of(Collections.unmodifiableMap(answers))
        : Optional.empty();
  }

  private boolean all() {
    int at = 0;
    boolean back = false;
    while (at < questions.size()) {
      Question question = questions.get(at);
      boolean open = back || answer(question).isEmpty();
      if (!open || !isAsked(question)) {
        at++;
        continue;
      }
      switch (put(question, at)) {
        case LEFT -> {
          return false;
        }
        case BACK -> {
          at = before(at);
          back = true;
        }
        case ON -> {
          at++;
          back = false;
        }
      }
    }
    return true;
  }

  private String answer(Question question) {
    return answers.getOrDefault(question.key(), "");
  }

  private boolean isAsked(Question question) {
    return question.isAsked(answers, trial.read(id, answers).settings().mail());
  }

  private int before(int at) {
    int one = at;
    do {
      one = Math.max(0, one - 1);
    } while (one > 0 && !isAsked(questions.get(one)));
    return one;
  }

  private Turn put(Question question, int at) {
    with.says(Message.of("intake.heading", at + 1, questions.size(), question.explained()));
    if (question == Question.MAILBOX) {
      return new MailLogin(with, new MailDoctor(clock))
              .ask(trial.read(id, answers).settings().mail())
          ? Turn.ON
          : Turn.LEFT;
    }
    Optional<Place> found = found(question);
    found.ifPresent(p -> with.says(Message.of("intake.mail-found", p.host(), "" + p.port())));
    while (true) {
      String standing = found.map(Place::host).orElseGet(() -> answer(question));
      Optional<String> typed = with.asks(question.asked(), standing);
      if (typed.isEmpty()) {
        return Turn.LEFT;
      }
      String text = typed.get().strip();
      if (text.equals("<")) {
        return Turn.BACK;
      }
      if (text.equals("?")) {
        with.says(Message.of("intake.help"));
      } else if (text.isEmpty() && found.isPresent()) {
        answers.put(question.keys().get(1), "" + found.get().port());
        answers.put(question.keys().get(2), found.get().security().name().toLowerCase(Locale.ROOT));
        return taken(question, standing) ? Turn.ON : Turn.LEFT;
      } else if (text.isEmpty() && !standing.isEmpty()) {
        return Turn.ON;
      } else if (text.isEmpty() && !question.isNeeded()) {
        with.says(Message.of("intake.later"));
        return Turn.ON;
      } else if (text.isEmpty()) {
        with.says(Message.of("intake.needed"));
      } else if (taken(ofThisPlace(question), question.meant(text, today()))) {
        return Turn.ON;
      }
    }
  }

  /** Where a server may be that nobody has named yet. */
  private Optional<Place> found(Question question) {
    String email = answer(Question.EMAIL);
    if (!question.isServer() || email.isEmpty() || !answer(question).isEmpty()) {
      return Optional.empty();
    }
    with.says(Message.of("intake.mail-looking"));
    return question == Question.IMAP_HOST ? places.imap(email) : places.smtp(email);
  }

  /** Port and security belong to a server that is not named any more. */
  private Question ofThisPlace(Question question) {
    question.keys().stream().skip(1).forEach(answers::remove);
    return question;
  }

  private LocalDate today() {
    return HondurasTime.day(clock.instant());
  }

  /** Whether the answer can stand; what is wrong with it, or what it was taken for, is said. */
  private boolean taken(Question question, String text) {
    var tried = new LinkedHashMap<>(answers);
    tried.put(question.key(), text);
    List<Problem> wrong = trial.wrong(id, tried).getOrDefault(question.key(), List.of());
    if (!wrong.isEmpty()) {
      Message why = Reason.of(wrong.get(0));
      with.says(
          Message.of(
              "intake.wrong",
              question == Question.BIRTH_DATE ? BirthDay.doubt(text, today()).orElse(why) : why));
      return false;
    }
    CaseSettings read = trial.read(id, tried);
    Optional<Message> flaw = flaw(question, read);
    if (flaw.isPresent()) {
      with.says(Message.of("intake.wrong", flaw.get()));
      return false;
    }
    answers.put(question.key(), text);
    draft.write(answers);
    with.says(Message.of("intake.good", understood(question, read, text)));
    return true;
  }

  private Message understood(Question question, CaseSettings read, String text) {
    return Understood.of(question, read, today()).orElseGet(() -> Message.of("intake.taken", text));
  }

  private static Optional<Message> flaw(Question question, CaseSettings read) {
    Path scan =
        switch (question) {
          case CARD_FRONT -> read.documents().cardFront();
          case CARD_BACK -> read.documents().cardBack();
          default -> null;
        };
    return Optional.ofNullable(scan)
        .flatMap(DocumentCheck::flaw)
        .map(flaw -> Message.of("intake.of-file", String.valueOf(scan), flaw));
  }

  /** All answers once more, each to be changed by its number. */
  private boolean reviewed() {
    while (true) {
      var shown = new ArrayList<Question>();
      with.says(Message.of("intake.review"));
      CaseSettings read = trial.read(id, answers);
      for (Question each : questions) {
        if (!each.key().isEmpty() && isAsked(each)) {
          shown.add(each);
          String answer = answer(each);
          with.says(
              Message.of(
                  "intake.review-line",
                  shown.size(),
                  each.asked(),
                  answer.isEmpty()
                      ? Message.of("intake.review-open")
                      : each == Question.EMAIL ? answer : understood(each, read, answer)));
        }
      }
      Optional<String> typed = with.asks(Message.of("intake.review-ask"), "");
      if (typed.isEmpty()) {
        return false;
      }
      String text = typed.get().strip();
      if (text.isEmpty()) {
        return true;
      }
      int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
      if (number < 1 || number > shown.size()) {
        with.says(Message.of("intake.review-number", shown.size()));
      } else if (put(shown.get(number - 1), questions.indexOf(shown.get(number - 1)))
          == Turn.LEFT) {
        return false;
      }
    }
  }
}
