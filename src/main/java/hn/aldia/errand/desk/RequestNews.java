package hn.aldia.errand.desk;

import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.Told;
import hn.aldia.text.PerKind;
import hn.aldia.words.Message;
import java.util.function.Function;

/** What happened to a request, said to the person. */
final class RequestNews {
  static final Function<RequestEvent, Message> WORDS =
      PerKind.<RequestEvent, Message>of(RequestEvent.class)
          .when(RequestEvent.RequestFiled.class, RequestNews::filed)
          .when(RequestEvent.StateSeen.class, RequestNews::seen)
          .when(RequestEvent.OfficerAssigned.class, RequestNews::assigned)
          .when(RequestEvent.OfficerWrote.class, RequestNews::wrote)
          .when(RequestEvent.SentElsewhere.class, e -> say("sent-elsewhere", e.sentTo()))
          .when(RequestEvent.DocumentsSent.class, e -> say("sent", e.sentTo()))
          .when(RequestEvent.ReceiptKept.class, e -> say("receipt", e.number(), e.file()))
          .when(RequestEvent.ConstanciaKept.class, e -> say("constancia", e.file()))
          .when(RequestEvent.RequestEnded.class, e -> say("ended." + e.end().name(), e.number()))
          .when(RequestEvent.EndingTold.class, RequestNews::told)
          .when(
              RequestEvent.ScansConfirmed.class,
              e -> say("scans", HondurasTime.dayOf(e.dated()), e.number()))
          .whole();

  private static Message filed(RequestEvent.RequestFiled event) {
    return event.number() == null ? say("filed") : say("filed-number", event.number());
  }

  private static Message seen(RequestEvent.StateSeen event) {
    return event.officer() == null
        ? say("state", event.number(), event.state())
        : say("state-officer", event.number(), event.state(), event.officer());
  }

  private static Message assigned(RequestEvent.OfficerAssigned event) {
    return event.doubt() == null
        ? say("officer", event.officer(), event.officerEmail())
        : say(
            "officer-doubted",
            event.officer(),
            event.officerEmail(),
            Message.of("errand.doubt-" + event.doubt()));
  }

  private static Message wrote(RequestEvent.OfficerWrote event) {
    Integer days = event.daysLeft();
    return days == null
        ? say("wrote", event.observation())
        : say(
            "wrote-days",
            event.observation(),
            HondurasTime.said(HondurasTime.day(event.asOf()).plusDays(days)));
  }

  private static Message told(RequestEvent.EndingTold event) {
    return say(
        Told.isSuspect(event.doubt()) ? "told-doubted" : "told",
        event.number(),
        Message.of("renewal.stage." + event.end().name()));
  }

  private static Message say(String key, Object... args) {
    return Message.of("errand.news-" + key, args);
  }
}
