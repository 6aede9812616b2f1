package hn.aldia.report;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person is told of an event. Empty: it concerns the machine alone. */
final class EventWords {
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
    static Telling of(Instant at, String key, Object... args) {
      return new Telling(at, Message.of("report.event." + key, args), Tone.PLAIN, null, null);
    }

    private static Telling care(Instant at, String key, String quote) {
      return of(at, key).quoting(quote).in(Tone.CARE);
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

  private static final Function<Event, Optional<Telling>> WORDS =
      PerKind.<Event, Telling>of(Event.class)
          .when(CaseEvent.CaseOpened.class, e -> Telling.of(e.at(), "opened", e.email()))
          .when(CaseEvent.PersonAsked.class, e -> Telling.care(e.at(), "asked-you", e.words()))
          .when(
              CaseEvent.PersonAnswered.class,
              e -> Telling.of(e.at(), "you-answered").quoting(e.answer()))
          .when(CaseEvent.Noticed.class, EventWords::noticed)
          .when(AccountEvent.Registered.class, e -> Telling.of(e.at(), "registered", e.email()))
          .when(
              AccountEvent.RegistrationRefused.class,
              e -> Telling.care(e.at(), "registration-refused", e.words()))
          .when(
              AccountEvent.PinReceived.class,
              e -> Telling.of(e.receivedAt(), "pin-received").by(e.messageId()))
          .when(AccountEvent.PinRefused.class, e -> Telling.care(e.at(), "pin-refused", e.words()))
          .when(AccountEvent.PinAccepted.class, e -> Telling.of(e.at(), "pin-accepted"))
          .when(
              AccountEvent.PinPageDied.class, e -> Telling.care(e.at(), "pin-page-died", e.words()))
          .when(AccountEvent.Enrolled.class, e -> Telling.of(e.at(), "enrolled").in(Tone.GOOD))
          .when(
              AccountEvent.Adopted.class,
              e -> Telling.of(e.at(), "adopted", e.email()).in(Tone.GOOD))
          .when(RequestEvent.RequestFiled.class, EventWords::filed)
          .when(RequestEvent.StateSeen.class, EventWords::seen)
          .when(RequestEvent.OfficerAssigned.class, EventWords::assigned)
          .when(RequestEvent.OfficerWrote.class, EventWords::wrote)
          .when(
              RequestEvent.SentElsewhere.class,
              e -> Telling.of(e.at(), "sent-elsewhere", e.sentTo()))
          .when(RequestEvent.DocumentsSent.class, EventWords::sent)
          .when(
              RequestEvent.ReceiptKept.class,
              e -> Telling.of(e.at(), "receipt", e.number(), e.amount().toPlainString()))
          .when(
              RequestEvent.ConstanciaKept.class,
              e -> Telling.of(e.at(), "constancia").in(Tone.GOOD))
          .when(RequestEvent.RequestEnded.class, EventWords::ended)
          .when(
              RequestEvent.EndingTold.class,
              e ->
                  Telling.of(e.asOf(), "ending-told", end(e.end())).doubted(e.doubt()).by(e.mail()))
          .when(RequestEvent.ScansConfirmed.class, e -> Telling.of(e.at(), "scans-confirmed"))
          .wholeBut(
              CaseEvent.Intended.class,
              CaseEvent.IntentVoided.class,
              AccountEvent.MailboxArmed.class,
              AccountEvent.PinPageKept.class,
              AccountEvent.PasswordStored.class);

  static Optional<Telling> of(Event event) {
    return WORDS.apply(event);
  }

  private static Telling noticed(CaseEvent.Noticed event) {
    Message noticed = Message.of(event.key(), event.args().toArray());
    return new Telling(event.at(), noticed, Tone.CARE, null, null);
  }

  private static Telling filed(RequestEvent.RequestFiled event) {
    return event.number() == null
        ? Telling.of(event.at(), "filed-unnumbered", event.type())
        : Telling.of(event.at(), "filed", event.number(), event.type());
  }

  private static Telling seen(RequestEvent.StateSeen event) {
    return event.officer() == null
        ? Telling.of(event.asOf(), "state", event.state())
        : Telling.of(event.asOf(), "state-with", event.state(), event.officer());
  }

  private static Telling assigned(RequestEvent.OfficerAssigned event) {
    return Telling.of(event.asOf(), "assigned", event.officer(), event.officerEmail())
        .doubted(event.doubt())
        .by(event.messageId());
  }

  private static Telling wrote(RequestEvent.OfficerWrote event) {
    Telling wrote =
        event.daysLeft() == null
            ? Telling.of(event.asOf(), "officer-wrote")
            : Telling.of(event.asOf(), "officer-wrote-days", event.daysLeft());
    return wrote.quoting(event.observation()).by(event.messageId());
  }

  private static Telling sent(RequestEvent.DocumentsSent event) {
    List<String> documents = event.documents();
    if (documents == null) {
      return Telling.of(event.at(), "sent", event.sentTo());
    }
    return documents.isEmpty()
        ? Telling.of(event.at(), "words-sent", event.sentTo())
        : Telling.of(event.at(), "sent-these", event.sentTo(), names(documents));
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

  private static Telling ended(RequestEvent.RequestEnded event) {
    boolean good = event.end() == RequestEvent.RequestEnded.End.APPROVED;
    return Telling.of(event.asOf(), "ended", event.number(), end(event.end()))
        .in(good ? Tone.GOOD : Tone.CARE);
  }

  private static Message end(RequestEvent.RequestEnded.End end) {
    return Message.of("renewal.stage." + end.name());
  }
}
