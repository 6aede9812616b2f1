package hn.aldia.renewal;

import hn.aldia.words.Message;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person with one account at the portal and their requests, one after the other: what all events
 * so far come to. Immutable.
 *
 * @param email null before the case is opened
 * @param requests oldest first; at most the last is open
 * @param receipt of the current request, or for the next one
 * @param openIntents irreversible steps whose outcome is not known
 * @param intents the ids of all intents ever
 * @param questions what only a person can answer
 */
@RecordBuilder
public record Case(
    @Nullable String email,
    Account account,
    List<Request> requests,
    @Nullable Receipt receipt,
    List<OpenIntent> openIntents,
    Set<String> intents,
    List<Question> questions,
    List<Message> warnings)
    implements CaseBuilder.With {
  static final Case EMPTY =
      new Case(null, Account.NONE, List.of(), null, List.of(), Set.of(), List.of(), List.of());

  public Case {
    requests = List.copyOf(requests);
    openIntents = List.copyOf(openIntents);
    intents = Set.copyOf(intents);
    questions = List.copyOf(questions);
    warnings = List.copyOf(warnings);
  }

  /** What the events come to. Never throws: what does not fit becomes a warning. */
  public static Case fold(List<? extends Event> events) {
    Case known = EMPTY;
    for (Event event : events) {
      known = new Fold(known).of(event);
    }
    return known;
  }

  /** What is worth a warning, once: nothing where it was noticed before. */
  public List<Event> notices(Instant at, String key, String... args) {
    return warnings.contains(Message.of(key, (Object[]) args))
        ? List.of()
        : List.of(new CaseEvent.Noticed(at, key, List.of(args)));
  }

  public Stage stage() {
    if (!requests.isEmpty()) {
      return requests.get(requests.size() - 1).stage();
    }
    return switch (account.state()) {
      case NONE, REGISTERING, PIN_PAGE_DEAD -> Stage.NEW;
      case PIN_PAGE_OPEN, PASSWORD_OPEN, SETTING_PASSWORD -> Stage.REGISTERED;
      case ENROLLED -> Stage.ENROLLED;
    };
  }

  /** The last request, open or ended. */
  public Optional<Request> currentRequest() {
    return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1));
  }

  public Optional<Request> openRequest() {
    return currentRequest().filter(Request::isOpen);
  }

  public Optional<OpenIntent> openIntent(Intent.Kind kind) {
    return openIntents.stream().filter(i -> i.intent().kind() == kind).findFirst();
  }

  /**
   * The case as an errand sees it that is about these steps alone: what is open about others is
   * neither in its way nor its success.
   */
  public Case about(Set<Intent.Kind> kinds) {
    List<OpenIntent> others =
        openIntents.stream().filter(open -> !kinds.contains(open.intent().kind())).toList();
    return withOpenIntents(openIntents.stream().filter(open -> !others.contains(open)).toList())
        .withQuestions(
            questions.stream()
                .filter(q -> others.stream().noneMatch(open -> q.isAbout(open.intent().id())))
                .toList());
  }

  /** A new intent, with an id that this case has not used. */
  public Intent nextIntent(Intent.Kind kind, String subject) {
    int attempt = 1;
    while (intents.contains(Intent.attempt(kind, subject, attempt).id())) {
      attempt++;
    }
    return Intent.attempt(kind, subject, attempt);
  }
}
