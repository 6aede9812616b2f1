package hn.aldia.renewal;

import static hn.aldia.renewal.Intent.Kind.REGISTER;
import static hn.aldia.renewal.Intent.Kind.SET_PASSWORD;

import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One event on top of what is known. */
record Fold(Case known) implements CaseEvent.Visitor<Case> {
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
      return ofTheCase.accept(this);
    }
    return event instanceof AccountEvent account
        ? of(account)
        : ((RequestEvent) event).accept(new RequestFold(known));
  }

  private Case of(AccountEvent event) {
    Set<Intent.Kind> settled = SETTLED_BY.getOrDefault(event.getClass(), Set.of());
    List<OpenIntent> open =
        known.openIntents().stream().filter(i -> !settled.contains(i.intent().kind())).toList();
    return known.withAccount(event.accept(new AccountFold(known.account()))).withOpenIntents(open);
  }

  @Override
  public Case of(CaseEvent.CaseOpened event) {
    return known.withEmail(event.email());
  }

  @Override
  public Case of(CaseEvent.Intended event) {
    var open = new ArrayList<>(known.openIntents());
    open.add(new OpenIntent(event.intent(), event.details(), event.at()));
    var ids = new HashSet<>(known.intents());
    ids.add(event.intent().id());
    return known
        .withAccount(new AccountFold(known.account()).intended(event.intent().kind(), event.at()))
        .withOpenIntents(open)
        .withIntents(ids);
  }

  @Override
  public Case of(CaseEvent.IntentVoided event) {
    Account account = known.account();
    for (OpenIntent open : known.openIntents()) {
      if (open.intent().id().equals(event.intent())) {
        account = new AccountFold(account).voided(open.intent().kind());
      }
    }
    return settled(known.withAccount(account), event.intent());
  }

  @Override
  public Case of(CaseEvent.PersonAsked event) {
    List<Question> questions = questionsBut(event.question());
    questions.add(new Question(event.question(), event.words(), event.at()));
    return known.withQuestions(questions);
  }

  @Override
  public Case of(CaseEvent.PersonAnswered event) {
    return known.withQuestions(questionsBut(event.question()));
  }

  @Override
  public Case of(CaseEvent.Noticed event) {
    return warned(known, Message.of(event.key(), event.args().toArray()));
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
