package hn.aldia.store;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.secret.Secret;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Intent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.text.PerKind;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Journals outlive versions: what is written today must be read for ever. */
class EventJsonTest {
  private static final Instant T = Instant.parse("2026-11-23T16:00:00.123456Z");
  private static final EventJson JSON = new EventJson("test");

  /** One of each, with the text that stands in journals already: never change these texts. */
  private static final List<Kept> KEPT =
      List.of(
          new Kept(new CaseEvent.CaseOpened(T, "ana@ejemplo.hn"), "\"email\":\"ana@ejemplo.hn\""),
          new Kept(
              new CaseEvent.Intended(T, new Intent("i", Intent.Kind.REGISTER, "s"), "d"),
              "\"intent\":{\"id\":\"i\",\"kind\":\"REGISTER\",\"subject\":\"s\"},\"details\":\"d\""),
          new Kept(new CaseEvent.IntentVoided(T, "i", "p"), "\"intent\":\"i\",\"proof\":\"p\""),
          new Kept(new CaseEvent.PersonAsked(T, "q", "w"), "\"question\":\"q\",\"words\":\"w\""),
          new Kept(
              new CaseEvent.PersonAnswered(T, "q", "a"), "\"question\":\"q\",\"answer\":\"a\""),
          new Kept(new CaseEvent.Noticed(T, "k", List.of("1")), "\"key\":\"k\",\"args\":[\"1\"]"),
          new Kept(new AccountEvent.MailboxArmed(T, "m"), "\"marks\":\"m\""),
          new Kept(new AccountEvent.Registered(T, "i", "e"), "\"intent\":\"i\",\"email\":\"e\""),
          new Kept(
              new AccountEvent.RegistrationRefused(
                  T, "i", AccountEvent.RegistrationRefused.Reason.ALREADY_REGISTERED, "ñ"),
              "\"intent\":\"i\",\"reason\":\"ALREADY_REGISTERED\",\"words\":\"ñ\""),
          new Kept(new AccountEvent.PinPageKept(T, "l", "n"), "\"loadId\":\"l\",\"note\":\"n\""),
          new Kept(
              new AccountEvent.PinReceived(T, "m", T),
              "\"messageId\":\"m\",\"receivedAt\":\"2026-11-23T16:00:00.123456Z\""),
          new Kept(
              new AccountEvent.PinRefused(T, "m", AccountEvent.PinRefused.Kind.WRONG, "w"),
              "\"messageId\":\"m\",\"kind\":\"WRONG\",\"words\":\"w\""),
          new Kept(new AccountEvent.PinAccepted(T, "m"), "\"messageId\":\"m\""),
          new Kept(
              new AccountEvent.PinPageDied(T, "w", LocalDate.of(2026, 11, 24)),
              "\"words\":\"w\",\"registerAgainFrom\":\"2026-11-24\""),
          new Kept(new AccountEvent.PasswordStored(T, "w"), "\"where\":\"w\""),
          new Kept(new AccountEvent.Enrolled(T, "i"), "\"intent\":\"i\""),
          new Kept(new AccountEvent.Adopted(T, "e"), "\"email\":\"e\""),
          new Kept(
              new RequestEvent.RequestFiled(T, null, "1162", "t"),
              "\"intent\":null,\"number\":\"1162\",\"type\":\"t\""),
          new Kept(
              new RequestEvent.StateSeen(T, "1", "s", null, T),
              "\"number\":\"1\",\"state\":\"s\",\"officer\":null,\"asOf\":\"2026-11-23T16:00:00.123456Z\""),
          new Kept(
              new RequestEvent.OfficerAssigned(T, "1", "o", "e", "m", "d", T),
              "\"number\":\"1\",\"officer\":\"o\",\"officerEmail\":\"e\",\"messageId\":\"m\",\"doubt\":\"d\",\"asOf\":\"2026-11-23T16:00:00.123456Z\""),
          new Kept(
              new RequestEvent.OfficerWrote(T, "1", "m", null, "o", 5, T),
              "\"number\":\"1\",\"messageId\":\"m\",\"state\":null,\"observation\":\"o\",\"daysLeft\":5,\"asOf\":\"2026-11-23T16:00:00.123456Z\""),
          new Kept(
              new RequestEvent.DocumentsSent(T, "i", "1", "d", "s", "m", null, null),
              "\"intent\":\"i\",\"number\":\"1\",\"demand\":\"d\",\"sentTo\":\"s\",\"messageId\":\"m\""),
          new Kept(
              new RequestEvent.SentElsewhere(T, "i", "1", "s", "m"),
              "\"intent\":\"i\",\"number\":\"1\",\"sentTo\":\"s\",\"messageId\":\"m\""),
          new Kept(
              new RequestEvent.ReceiptKept(
                  T, "i", "TGR-1", new BigDecimal("499.20"), new BigDecimal("24.9600"), "f"),
              "\"intent\":\"i\",\"number\":\"TGR-1\",\"amount\":499.20,\"rate\":24.9600,\"file\":\"f\""),
          new Kept(
              new RequestEvent.ConstanciaKept(T, "1", "f", "7", LocalDate.of(2026, 1, 2)),
              "\"number\":\"1\",\"file\":\"f\",\"constancia\":\"7\",\"date\":\"2026-01-02\""),
          new Kept(
              new RequestEvent.RequestEnded(T, "1", RequestEvent.RequestEnded.End.LAPSED, T, null),
              "\"number\":\"1\",\"end\":\"LAPSED\",\"asOf\":\"2026-11-23T16:00:00.123456Z\""),
          new Kept(
              new RequestEvent.EndingTold(
                  T,
                  "1",
                  RequestEvent.RequestEnded.End.REFUSED,
                  "m",
                  "sender",
                  null,
                  false,
                  null,
                  null,
                  T),
              "\"number\":\"1\",\"end\":\"REFUSED\",\"mail\":\"m\",\"doubt\":\"sender\",\"file\":null,\"reads\":false,\"constancia\":null,\"date\":null,\"asOf\":\"2026-11-23T16:00:00.123456Z\""),
          new Kept(
              new RequestEvent.ScansConfirmed(T, "1", T),
              "\"number\":\"1\",\"dated\":\"2026-11-23T16:00:00.123456Z\""));

  /** As they are written since more is noted of them; those above are read as before. */
  private static final List<Kept> SINCE =
      List.of(
          new Kept(
              new RequestEvent.DocumentsSent(
                  T, "i", "1", "d", "s", "m", List.of("card-front"), true),
              "\"intent\":\"i\",\"number\":\"1\",\"demand\":\"d\",\"sentTo\":\"s\",\"messageId\":\"m\",\"documents\":[\"card-front\"],\"ownWords\":true"),
          new Kept(
              new RequestEvent.RequestEnded(
                  T,
                  "1",
                  RequestEvent.RequestEnded.End.APPROVED,
                  T,
                  RequestEvent.RequestEnded.Source.LIST),
              "\"number\":\"1\",\"end\":\"APPROVED\",\"asOf\":\"2026-11-23T16:00:00.123456Z\",\"source\":\"LIST\""));

  @Test
  void every_event_is_written_as_it_always_was_and_read_back_the_same() {
    for (Kept kept : Stream.concat(KEPT.stream(), SINCE.stream()).toList()) {
      String body = "{\"at\":\"2026-11-23T16:00:00.123456Z\"," + kept.text() + "}";
      assertThat(JSON.body(kept.event())).isEqualTo(body);
      assertThat(JSON.read(JSON.type(kept.event()), 1, body)).isEqualTo(kept.event());
    }
  }

  @Test
  void no_type_of_event_is_left_out_above() {
    assertThat(KEPT.stream().map(k -> JSON.type(k.event())))
        .containsExactlyInAnyOrderElementsOf(
            PerKind.kinds(Event.class).map(Class::getSimpleName).toList());
  }

  @Test
  void no_event_has_room_for_a_secret() {
    Stream<RecordComponent> components =
        PerKind.kinds(Event.class).flatMap(c -> Stream.of(c.getRecordComponents()));
    assertThat(components)
        .noneMatch(c -> c.getType().equals(Secret.class))
        .extracting(RecordComponent::getName)
        .doesNotContainAnyElementsOf(Set.of("pin", "password", "secret", "token"));
  }

  private record Kept(Event event, String text) {}
}
