package hn.aldia.errand.desk;

import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.renewal.Told;
import hn.aldia.words.Message;

/** What happened to a request, said to the person. */
final class RequestNews implements RequestEvent.Visitor<Message> {
  @Override
  public Message of(RequestEvent.RequestFiled event) {
    return event.number() == null
        ? Message.of("errand.news-filed")
        : Message.of("errand.news-filed-number", event.number());
  }

  @Override
  public Message of(RequestEvent.StateSeen event) {
    return event.officer() == null
        ? Message.of("errand.news-state", event.number(), event.state())
        : Message.of("errand.news-state-officer", event.number(), event.state(), event.officer());
  }

  @Override
  public Message of(RequestEvent.OfficerAssigned event) {
    return event.doubt() == null
        ? Message.of("errand.news-officer", event.officer(), event.officerEmail())
        : Message.of(
            "errand.news-officer-doubted",
            event.officer(),
            event.officerEmail(),
            Message.of("errand.doubt-" + event.doubt()));
  }

  @Override
  public Message of(RequestEvent.OfficerWrote event) {
    Integer days = event.daysLeft();
    return days == null
        ? Message.of("errand.news-wrote", event.observation())
        : Message.of(
            "errand.news-wrote-days",
            event.observation(),
            HondurasTime.said(HondurasTime.day(event.asOf()).plusDays(days)));
  }

  @Override
  public Message of(RequestEvent.SentElsewhere event) {
    return Message.of("errand.news-sent-elsewhere", event.sentTo());
  }

  @Override
  public Message of(RequestEvent.DocumentsSent event) {
    return Message.of("errand.news-sent", event.sentTo());
  }

  @Override
  public Message of(RequestEvent.ReceiptKept event) {
    return Message.of("errand.news-receipt", event.number(), event.file());
  }

  @Override
  public Message of(RequestEvent.ConstanciaKept event) {
    return Message.of("errand.news-constancia", event.file());
  }

  @Override
  public Message of(RequestEvent.RequestEnded event) {
    return Message.of("errand.news-ended." + event.end().name(), event.number());
  }

  @Override
  public Message of(RequestEvent.EndingTold event) {
    return Message.of(
        Told.isSuspect(event.doubt()) ? "errand.news-told-doubted" : "errand.news-told",
        event.number(),
        Message.of("renewal.stage." + event.end().name()));
  }

  @Override
  public Message of(RequestEvent.ScansConfirmed event) {
    return Message.of(
        "errand.news-scans", HondurasTime.said(HondurasTime.day(event.dated())), event.number());
  }
}
