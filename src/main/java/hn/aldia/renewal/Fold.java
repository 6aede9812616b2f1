package hn.aldia.renewal;

import static hn.aldia.renewal.Intent.Kind.REGISTER;
import static hn.aldia.renewal.Intent.Kind.SET_PASSWORD;

import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One event on top of what is known. */
record Fold(Case known) {
  private static final Function<CaseEvent, Function<Fold, Case>> EACH =
      PerKind.<CaseEvent, Function<Fold, Case>>of(CaseEvent.class)
          .when(CaseEvent.CaseOpened.class, e -> fold -> fold.known.withEmail(e.email()))
          .when(CaseEvent.Intended.class, e -> fold -> fold.intended(e))
          .when(CaseEvent.IntentVoided.class, e -> fold -> fold.voided(e))
          .when(CaseEvent.PersonAsked.class, e -> fold -> fold.asked(e))
          .when(
              CaseEvent.PersonAnswered.class,
              e -> fold -> fold.known.withQuestions(fold.questionsBut(e.question())))
          .when(
              CaseEvent.Noticed.class,
              e -> fold -> warned(fold.known, Message.of(e.key(), e.args().toArray())))
          .whole();

  /**
   * Which open intents an event about the account settles; one not named here settles none. A mail
   * with a PIN proves the click, but what the page shows is still to be looked at. When its page
   * died, whether the registration was clicked matters no more: it may be done again another day; a
   * password may have been taken before, which only a sign-in with the stored one tells.
   */
  private static final Map<Class<? extends AccountEvent>, Set<Intent.Kind>> SETTLED_BY =
      Map.of(
          AccountEvent.Registered.class, Set.of(REGISTER),
          AccountEvent.RegistrationRefused.class, Set.of(REGISTER),
          AccountEvent.PinRefused.class, Set.of(REGISTER),
          AccountEvent.PinAccepted.class, Set.of(REGISTER),
          AccountEvent.PinPageDied.class, Set.of(REGISTER),
          AccountEvent.Enrolled.class, Set.of(REGISTER, SET_PASSWORD),
          AccountEvent.Adopted.class, Set.of(REGISTER, SET_PASSWORD));

  Case of(Event event) {
    if (event instanceof CaseEvent ofTheCase) {
      return EACH.apply(ofTheCase).apply(this);
    }
    return event instanceof AccountEvent account
        ? of(account)
        : new RequestFold(known).of((RequestEvent) event);
  }

  private Case of(AccountEvent event) {
    Set<Intent.Kind> settled = SETTLED_BY.getOrDefault(event.getClass(), Set.of());
    List<OpenIntent> open =
        known.openIntents().stream().filter(i -> !settled.contains(i.intent().kind())).toList();
    return known.withAccount(new AccountFold(known.account()).of(event)).withOpenIntents(open);
  }

  private Case intended(CaseEvent.Intended event) {
    var open = new ArrayList<>(known.openIntents());
    open.add(new OpenIntent(event.intent(), event.details(), event.at()));
    var ids = new HashSet<>(known.intents());
    ids.add(event.intent().id());
    return known
        .withAccount(new AccountFold(known.account()).intended(event.intent().kind(), event.at()))
        .withOpenIntents(open)
        .withIntents(ids);
  }

  private Case voided(CaseEvent.IntentVoided event) {
    Account account = known.account();
    for (OpenIntent open : known.openIntents()) {
      if (open.intent().id().equals(event.intent())) {
        account = new AccountFold(account).voided(open.intent().kind());
      }
    }
    return settled(known.withAccount(account), event.intent());
  }

  private Case asked(CaseEvent.PersonAsked event) {
    List<Question> questions = questionsBut(event.question());
    questions.add(new Question(event.question(), event.words()));
    return known.withQuestions(questions);
  }

  static Case warned(Case known, Message warning) {
    var warnings = new ArrayList<>(known.warnings());
    warnings.remove(warning);
    warnings.add(warning);
    return known.withWarnings(warnings);
  }

  /** No more warned of what goes by this key. */
  static Case without(Case known, String warning) {
    return known.withWarnings(
        known.warnings().stream().filter(said -> !said.key().equals(warning)).toList());
  }

  /** The end of an intent is known, whoever told it: nobody is asked about it any more. */
  static Case settled(Case known, String intent) {
    return known
        .withOpenIntents(without(known.openIntents(), intent))
        .withQuestions(known.questions().stream().filter(q -> !q.isAbout(intent)).toList());
  }

  static List<OpenIntent> without(List<OpenIntent> open, @Nullable String id) {
    return open.stream().filter(i -> !i.intent().id().equals(id)).toList();
  }

  private List<Question> questionsBut(String id) {
    var questions = new ArrayList<>(known.questions());
    questions.removeIf(q -> q.id().equals(id));
    return questions;
  }
}
