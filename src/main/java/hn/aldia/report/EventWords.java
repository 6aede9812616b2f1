package hn.aldia.report;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person is told of an event. Empty: it concerns the machine alone. */
final class EventWords implements Event.Visitor<Optional<EventWords.Telling>> {

  /** How much an entry asks to be looked at. */
  enum Tone {
    PLAIN,
    GOOD,
    CARE
  }

  /**
   * @param at when it came to pass, as far as anybody said
   * @param quote a stranger's words, or the person's own
   * @param mail the Message-ID of the mail that says it
   */
  record Telling(
      Instant at, Message title, Tone tone, @Nullable String quote, @Nullable String mail) {
    private static Telling of(Instant at, String key, Object... args) {
      return new Telling(at, Message.of("report.event." + key, args), Tone.PLAIN, null, null);
    }

    private Telling quoting(@Nullable String words) {
      return new Telling(at, title, tone, words == null || words.isBlank() ? null : words, mail);
    }

    private Telling in(Tone other) {
      return new Telling(at, title, other, quote, mail);
    }

    private Telling by(@Nullable String messageId) {
      return new Telling(at, title, tone, quote, messageId);
    }

    private Telling doubted(@Nullable String doubt) {
      return doubt == null ? this : in(Tone.CARE).quoting(doubt);
    }
  }

  static Optional<Telling> of(Event event) {
    return event.accept(new EventWords());
  }

  @Override
  public Optional<Telling> of(CaseEvent.CaseOpened event) {
    return Optional.of(Telling.of(event.at(), "opened", event.email()));
  }

  @Override
  public Optional<Telling> of(CaseEvent.Intended event) {
    return Optional.empty();
  }

  @Override
  public Optional<Telling> of(CaseEvent.IntentVoided event) {
    return Optional.empty();
  }

  @Override
  public Optional<Telling> of(CaseEvent.PersonAsked event) {
    return Optional.of(Telling.of(event.at(), "asked-you").quoting(event.words()).in(Tone.CARE));
  }

  @Override
  public Optional<Telling> of(CaseEvent.PersonAnswered event) {
    return Optional.of(Telling.of(event.at(), "you-answered").quoting(event.answer()));
  }

  @Override
  public Optional<Telling> of(CaseEvent.Noticed event) {
    Message noticed = Message.of(event.key(), event.args().toArray());
    return Optional.of(new Telling(event.at(), noticed, Tone.CARE, null, null));
  }

  @Override
  public Optional<Telling> of(AccountEvent.MailboxArmed event) {
    return Optional.empty();
  }

  @Override
  public Optional<Telling> of(AccountEvent.Registered event) {
    return Optional.of(Telling.of(event.at(), "registered", event.email()));
  }

  @Override
  public Optional<Telling> of(AccountEvent.RegistrationRefused event) {
    return Optional.of(
        Telling.of(event.at(), "registration-refused").quoting(event.words()).in(Tone.CARE));
  }

  @Override
  public Optional<Telling> of(AccountEvent.PinPageKept event) {
    return Optional.empty();
  }

  @Override
  public Optional<Telling> of(AccountEvent.PinReceived event) {
    return Optional.of(Telling.of(event.receivedAt(), "pin-received").by(event.messageId()));
  }

  @Override
  public Optional<Telling> of(AccountEvent.PinRefused event) {
    return Optional.of(Telling.of(event.at(), "pin-refused").quoting(event.words()).in(Tone.CARE));
  }

  @Override
  public Optional<Telling> of(AccountEvent.PinAccepted event) {
    return Optional.of(Telling.of(event.at(), "pin-accepted"));
  }

  @Override
  public Optional<Telling> of(AccountEvent.PinPageDied event) {
    return Optional.of(
        Telling.of(event.at(), "pin-page-died").quoting(event.words()).in(Tone.CARE));
  }

  @Override
  public Optional<Telling> of(AccountEvent.PasswordStored event) {
    return Optional.empty();
  }

  @Override
  public Optional<Telling> of(AccountEvent.Enrolled event) {
    return Optional.of(Telling.of(event.at(), "enrolled").in(Tone.GOOD));
  }

  @Override
  public Optional<Telling> of(AccountEvent.Adopted event) {
    return Optional.of(Telling.of(event.at(), "adopted", event.email()).in(Tone.GOOD));
  }

  @Override
  public Optional<Telling> of(RequestEvent.RequestFiled event) {
    return Optional.of(
        event.number() == null
            ? Telling.of(event.at(), "filed-unnumbered", event.type())
            : Telling.of(event.at(), "filed", event.number(), event.type()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.StateSeen event) {
    return Optional.of(
        event.officer() == null
            ? Telling.of(event.asOf(), "state", event.state())
            : Telling.of(event.asOf(), "state-with", event.state(), event.officer()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.OfficerAssigned event) {
    return Optional.of(
        Telling.of(event.asOf(), "assigned", event.officer(), event.officerEmail())
            .doubted(event.doubt())
            .by(event.messageId()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.OfficerWrote event) {
    Telling wrote =
        event.daysLeft() == null
            ? Telling.of(event.asOf(), "officer-wrote")
            : Telling.of(event.asOf(), "officer-wrote-days", event.daysLeft());
    return Optional.of(wrote.quoting(event.observation()).by(event.messageId()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.SentElsewhere event) {
    return Optional.of(Telling.of(event.at(), "sent-elsewhere", event.sentTo()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.DocumentsSent event) {
    List<String> documents = event.documents();
    if (documents == null) {
      return Optional.of(Telling.of(event.at(), "sent", event.sentTo()));
    }
    return Optional.of(
        documents.isEmpty()
            ? Telling.of(event.at(), "words-sent", event.sentTo())
            : Telling.of(event.at(), "sent-these", event.sentTo(), names(documents)));
  }

  /** "the card, front; the card, back": as the settings call them where they are not ours. */
  private static Message names(List<String> documents) {
    return documents.stream()
        .map(
            name ->
                DocumentName.of(name).isPresent()
                    ? Message.of("report.document." + name)
                    : Message.of("report.document", name))
        .reduce((all, next) -> Message.of("renewal.also", all, next))
        .orElseThrow();
  }

  @Override
  public Optional<Telling> of(RequestEvent.ReceiptKept event) {
    return Optional.of(
        Telling.of(event.at(), "receipt", event.number(), event.amount().toPlainString()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.ConstanciaKept event) {
    return Optional.of(Telling.of(event.at(), "constancia").in(Tone.GOOD));
  }

  @Override
  public Optional<Telling> of(RequestEvent.RequestEnded event) {
    boolean good = event.end() == RequestEvent.RequestEnded.End.APPROVED;
    return Optional.of(
        Telling.of(event.asOf(), "ended", event.number(), end(event.end()))
            .in(good ? Tone.GOOD : Tone.CARE));
  }

  @Override
  public Optional<Telling> of(RequestEvent.EndingTold event) {
    return Optional.of(
        Telling.of(event.asOf(), "ending-told", end(event.end()))
            .doubted(event.doubt())
            .by(event.mail()));
  }

  @Override
  public Optional<Telling> of(RequestEvent.ScansConfirmed event) {
    return Optional.of(Telling.of(event.at(), "scans-confirmed"));
  }

  private static Message end(RequestEvent.RequestEnded.End end) {
    return Message.of("renewal.stage." + end.name());
  }
}
