package hn.aldia.renewal;

import static hn.aldia.renewal.Happened.T;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.ConstanciaKept;
import hn.aldia.renewal.RequestEvent.DocumentsSent;
import hn.aldia.renewal.RequestEvent.OfficerAssigned;
import hn.aldia.renewal.RequestEvent.OfficerWrote;
import hn.aldia.renewal.RequestEvent.ReceiptKept;
import hn.aldia.renewal.RequestEvent.RequestEnded;
import hn.aldia.renewal.RequestEvent.RequestFiled;
import hn.aldia.renewal.RequestEvent.StateSeen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is next for a request, from what happened to it and what lies on the disk. */
class RequestDecisionTest {
  private static final String ADDRESS = "luis.modelo@inm.gob.hn";

  private final List<Event> events =
      new ArrayList<>(
          List.of(
              new AccountEvent.Adopted(T, "ana@ejemplo.hn"),
              new RequestFiled(T, "submit-request/1/1", "1162", "RENOVAR CARNET (ADULTO)")));

  @Test
  void a_request_without_an_officer_waits_for_the_office() {
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void once_an_officer_has_it_the_receipt_is_made_then_paid_then_sent() {
    assigned();
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.IssueReceipt.class);
    events.add(
        new ReceiptKept(T, "i", "TGR-000000001", new BigDecimal("532.40"), null, "receipts/r.pdf"));
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.PayFee.class);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.SendDocuments.class);
  }

  @Test
  void the_mail_that_assigns_asks_for_documents_and_the_officers_own_takes_its_place() {
    assigned();
    assertThat(demanded()).isEqualTo("<a@x>");
    wrote("<m1@x>", "PARA PROCEDER NECESITAMOS LA DOCUMENTACIÓN", 10);
    assertThat(demanded()).isEqualTo("<m1@x>");
    sent("<m1@x>", 11);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void of_two_mails_of_one_second_the_officers_own_counts() {
    wrote("<m1@x>", "ENVIAR LA DOCUMENTACIÓN", 2);
    assigned();
    assertThat(demanded()).isEqualTo("<m1@x>");
  }

  @Test
  void a_later_demand_wants_documents_again_and_a_question_wants_the_person() {
    assigned();
    sent("<a@x>", 5);
    wrote("<m1@x>", "¿Dónde recogió su carnet la última vez?", 20);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.AnswerOfficer.class);
    wrote("<m2@x>", "La foto del reverso está borrosa, favor enviarla de nuevo", 30);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.SendDocuments.class);
  }

  @Test
  void approved_it_waits_for_the_constancia_then_the_card_is_collected() {
    assigned();
    events.add(new RequestEnded(at(40), "1162", RequestEnded.End.APPROVED, at(40), null));
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.AwaitConstancia.class);
    events.add(
        new ConstanciaKept(at(41), "1162", "constancia.pdf", null, LocalDate.of(2026, 11, 24)));
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.CollectCard.class);
  }

  @Test
  void next_year_a_new_request_is_due() {
    events.add(new RequestEnded(at(40), "1162", RequestEnded.End.APPROVED, at(40), null));
    NextStep next =
        NextStep.of(Case.fold(events), AtHand.NOTHING, at(40).plus(Duration.ofDays(320)));
    assertThat(next)
        .isInstanceOfSatisfying(
            RequestStep.FileRequest.class,
            step -> assertThat(step.intent().id()).isEqualTo("submit-request/2/1"));
  }

  @Test
  void a_refused_or_lapsed_request_makes_room_for_another() {
    events.add(new RequestEnded(at(40), "1162", RequestEnded.End.LAPSED, at(40), null));
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.FileRequest.class);
  }

  @Test
  void a_mail_that_is_doubted_never_takes_the_place_of_one_that_is_believed() {
    assigned();
    events.add(
        new OfficerAssigned(
            at(9), "1162", "Luis Modelo", "luis@evil.example", "<b@x>", "sender", at(9)));
    assertThat(officer().email()).isEqualTo(ADDRESS);
    events.add(events.remove(events.size() - 2));
    assertThat(officer().email()).isEqualTo(ADDRESS);
  }

  @Test
  void what_the_list_still_says_is_no_news_against_a_mail() {
    events.add(new StateSeen(at(1), "1162", "ASIGNADA", "Luis", at(1)));
    wrote("<m1@x>", "Enviar documentos", 10);
    Request request = Case.fold(events).openRequest().orElseThrow();
    assertThat(request.state()).isEqualTo(new Dated<>("EN ESPERA", at(10)));
    assertThat(request.listed().state()).isEqualTo(new Dated<>("ASIGNADA", at(1)));
  }

  @Test
  void a_deadline_counts_days_and_bank_days_in_honduras() {
    wrote("<m1@x>", "Enviar documentos", 10);
    Deadline deadline = Deadline.of(Case.fold(events).openRequest().orElseThrow(), T).orElseThrow();
    assertThat(deadline).isEqualTo(new Deadline(LocalDate.of(2026, 11, 28), 5, 4));
    assertThat(deadline.said().toString())
        .isEqualTo("Saturday 28 November 2026 (5 days left, 4 of them bank days)");
  }

  private void assigned() {
    events.add(
        new OfficerAssigned(at(2), "1162", "Luis Modelo Pineda", ADDRESS, "<a@x>", null, at(2)));
  }

  private void wrote(String id, String words, int minute) {
    events.add(new OfficerWrote(at(minute), "1162", id, "EN ESPERA", words, 5, at(minute)));
  }

  private void sent(String demand, int minute) {
    events.add(new DocumentsSent(at(minute), "j", "1162", demand, ADDRESS, "<d@x>", null, null));
  }

  private String demanded() {
    return ((RequestStep.SendDocuments) next(AtHand.SCANS)).demand().messageId();
  }

  private Request.Officer officer() {
    Dated<Request.Officer> officer = Case.fold(events).openRequest().orElseThrow().officer();
    return java.util.Objects.requireNonNull(officer).value();
  }

  private NextStep next(AtHand atHand) {
    return NextStep.of(Case.fold(events), atHand, T);
  }

  private static Instant at(int minute) {
    return T.plus(Duration.ofMinutes(minute));
  }
}
