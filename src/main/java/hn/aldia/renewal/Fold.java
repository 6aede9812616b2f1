package hn.aldia.renewal;

import hn.aldia.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event on top of what is known. */
record Fold(Case known) implements Event.ByKind<Case>, CaseEvent.Visitor<Case> {
  @Override
  public Case of(CaseEvent event) {
    return event.accept(this);
  }

  @Override
  public Case of(AccountEvent event) {
    Account account = event.accept(new AccountFold(known.account()));
    List<OpenIntent> open = event.accept(new IntentsSettled(known.openIntents()));
    return with(known, account, open);
  }

  @Override
  public Case of(RequestEvent event) {
    return event.accept(new RequestFold(known));
  }

  @Override
  public Case of(CaseEvent.CaseOpened event) {
    return new Case(
        event.email(),
        known.account(),
        known.requests(),
        known.receipt(),
        known.openIntents(),
        known.intents(),
        known.questions(),
        known.warnings());
  }

  @Override
  public Case of(CaseEvent.Intended event) {
    var open = new ArrayList<>(known.openIntents());
    open.add(new OpenIntent(event.intent(), event.details(), event.at()));
    var ids = new HashSet<>(known.intents());
    ids.add(event.intent().id());
    return new Case(
        known.email(),
        new AccountFold(known.account()).intended(event.intent().kind(), event.at()),
        known.requests(),
        known.receipt(),
        open,
        ids,
        known.questions(),
        known.warnings());
  }

  @Override
  public Case of(CaseEvent.IntentVoided event) {
    Account account = known.account();
    for (OpenIntent open : known.openIntents()) {
      if (open.intent().id().equals(event.intent())) {
        account = new AccountFold(account).voided(open.intent().kind());
      }
    }
    return settled(with(known, account, known.openIntents()), event.intent());
  }

  @Override
  public Case of(CaseEvent.PersonAsked event) {
    var questions = new ArrayList<>(known.questions());
    questions.removeIf(q -> q.id().equals(event.question()));
    questions.add(new Question(event.question(), event.words(), event.at()));
    return questions(questions);
  }

  @Override
  public Case of(CaseEvent.PersonAnswered event) {
    var questions = new ArrayList<>(known.questions());
    questions.removeIf(q -> q.id().equals(event.question()));
    return questions(questions);
  }

  @Override
  public Case of(CaseEvent.Noticed event) {
    return warned(known, Message.of(event.key(), event.args().toArray()));
  }

  static Case with(Case known, Account account, List<OpenIntent> open) {
    return new Case(
        known.email(),
        account,
        known.requests(),
        known.receipt(),
        open,
        known.intents(),
        known.questions(),
        known.warnings());
  }

  static Case warned(Case known, Message warning) {
    var warnings = new ArrayList<>(known.warnings());
    warnings.remove(warning);
    warnings.add(warning);
    return with(known, warnings);
  }

  /** No more warned of what goes by this key. */
  static Case without(Case known, String warning) {
    return with(
        known, known.warnings().stream().filter(said -> !said.key().equals(warning)).toList());
  }

  private static Case with(Case known, List<Message> warnings) {
    return new Case(
        known.email(),
        known.account(),
        known.requests(),
        known.receipt(),
        known.openIntents(),
        known.intents(),
        known.questions(),
        warnings);
  }

  /** The end of an intent is known, whoever told it: nobody is asked about it any more. */
  static Case settled(Case known, String intent) {
    return new Case(
        known.email(),
        known.account(),
        known.requests(),
        known.receipt(),
        without(known.openIntents(), intent),
        known.intents(),
        known.questions().stream().filter(q -> !q.isAbout(intent)).toList(),
        known.warnings());
  }

  static List<OpenIntent> without(List<OpenIntent> open, @Nullable String id) {
    return open.stream().filter(i -> !i.intent().id().equals(id)).toList();
  }

  private Case questions(List<Question> questions) {
    return new Case(
        known.email(),
        known.account(),
        known.requests(),
        known.receipt(),
        known.openIntents(),
        known.intents(),
        questions,
        known.warnings());
  }
}
