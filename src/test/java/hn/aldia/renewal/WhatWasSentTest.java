package hn.aldia.renewal;

import static hn.aldia.renewal.Happened.T;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.DocumentsSent;
import hn.aldia.renewal.RequestEvent.OfficerAssigned;
import hn.aldia.renewal.RequestEvent.OfficerWrote;
import hn.aldia.renewal.RequestEvent.ReceiptKept;
import hn.aldia.renewal.RequestEvent.RequestEnded;
import hn.aldia.renewal.RequestEvent.RequestFiled;
import hn.aldia.renewal.RequestEvent.ScansConfirmed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which letter settles what, and whose receipt the scans are of. */
class WhatWasSentTest {
  private static final List<String> ALL =
      List.of("card-front", "card-back", "receipt-front", "receipt-back");

  private final List<Event> events =
      new ArrayList<>(
          List.of(
              new AccountEvent.Adopted(T, "ana@ejemplo.hn"),
              new RequestFiled(T, "submit-request/1/1", "1162", "RENOVAR CARNET (ADULTO)"),
              new OfficerAssigned(
                  at(2), "1162", "Rosa Muestra", "rosa@inm.gob.hn", "<a@x>", null, at(2))));

  @Test
  void words_alone_settle_no_demand_for_papers() {
    wrote("<m@x>", "Enviar carnet y recibo", 5, 3);
    sent("<m@x>", List.of(), true, 5);
    assertThat(request().stage()).isEqualTo(Stage.ASSIGNED);
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.IssueReceipt.class);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.SendDocuments.class);
    assertThat(request().deadline()).isPresent();
  }

  @Test
  void papers_settle_the_demand_and_leave_the_question_open_until_words_answer_it() {
    wrote("<m@x>", "Enviar carnet y recibo. ¿La última fue en Roatán?", 5, 3);
    sent("<m@x>", ALL, false, 5);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.AnswerOfficer.class);
    assertThat(said()).anySatisfy(w -> assertThat(w).contains("Roatán", "28 November"));
    sent(null, List.of(), true, 6);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.AwaitOffice.class);
    assertThat(said()).isEmpty();
  }

  @Test
  void what_went_to_somebody_else_is_no_answer_and_takes_the_place_of_none() {
    wrote("<m@x>", "Enviar carnet y recibo", 5, 3);
    sent("<m@x>", ALL, false, 5);
    events.add(
        new RequestEvent.SentElsewhere(
            at(6), "send-documents/1162/1", "1162", "x@otro.hn", "<o@x>"));
    assertThat(request().sent()).extracting(Request.Sent::sentTo).doesNotContain("x@otro.hn");
    wrote("<n@x>", "Enviar el reverso otra vez", 5, 7);
    events.add(
        new RequestEvent.SentElsewhere(
            at(8), "send-documents/1162/2", "1162", "x@otro.hn", "<p@x>"));
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.SendDocuments.class);
  }

  @Test
  void before_the_papers_go_the_question_stands_beside_them() {
    wrote("<m@x>", "Enviar carnet y recibo. ¿La última fue en Roatán?", 5, 3);
    assertThat(NextStep.all(Case.fold(events), AtHand.SCANS, T))
        .extracting(NextStep::action)
        .containsExactly("send", "answer-officer");
  }

  @Test
  void an_address_with_a_question_mark_asks_nothing() {
    wrote("<m@x>", "Enviar documentos, ver http://inm.gob.hn/p?id=5 para requisitos", 5, 3);
    sent("<m@x>", ALL, false, 5);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void the_card_alone_leaves_the_receipt_to_be_paid_and_sent() {
    sent("<a@x>", List.of("card-front", "card-back"), false, 5);
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.IssueReceipt.class);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.SendDocuments.class);
  }

  @Test
  void a_later_demand_is_settled_by_the_one_paper_that_it_wants() {
    sent("<a@x>", ALL, false, 5);
    wrote("<m@x>", "El reverso está borroso, favor enviarlo de nuevo", 5, 8);
    sent("<m@x>", List.of("card-back"), false, 9);
    assertThat(next(AtHand.SCANS)).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void days_belong_to_their_demand_and_go_with_it() {
    wrote("<m1@x>", "Enviar documentos", 5, 3);
    sent("<m1@x>", ALL, false, 5);
    wrote("<m2@x>", "¿Dónde la retira?", null, 8);
    assertThat(request().unanswered()).map(Demand::messageId).hasValue("<m2@x>");
    assertThat(request().deadline()).isEmpty();
  }

  @Test
  void days_of_an_older_demand_hold_while_that_is_unanswered() {
    wrote("<m1@x>", "Enviar documentos", 5, 3);
    wrote("<m2@x>", "¿Dónde la retira?", null, 8);
    assertThat(request().deadline()).isPresent();
  }

  @Test
  void what_an_older_al_dia_noted_settles_all_as_it_did() {
    wrote("<m@x>", "Enviar carnet. ¿Roatán?", 5, 3);
    events.add(
        new DocumentsSent(at(5), "i", "1162", "<m@x>", "rosa@inm.gob.hn", "<d@x>", null, null));
    assertThat(next(AtHand.NOTHING)).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void scans_that_are_older_than_the_receipt_are_not_of_it_until_the_person_says_so() {
    receipt(at(50));
    var old = new AtHand(at(10));
    assertThat(next(old))
        .isInstanceOfSatisfying(
            RequestStep.PayFee.class, pay -> assertThat(pay.oldScans()).isEqualTo(at(10)));
    assertThat(next(new AtHand(at(70)))).isInstanceOf(RequestStep.SendDocuments.class);
    events.add(new ScansConfirmed(at(80), "1162", at(10)));
    assertThat(next(old)).isInstanceOf(RequestStep.SendDocuments.class);
  }

  @Test
  void last_year_s_scans_make_no_receipt_and_are_not_sent_for_this_year_s_request() {
    Instant lastYear = T.minus(Duration.ofDays(350));
    assertThat(next(new AtHand(lastYear))).isInstanceOf(RequestStep.ConfirmScans.class);
  }

  @Test
  void a_fee_paid_shortly_before_filing_counts_but_not_one_of_the_request_before() {
    Instant before = T.minus(Duration.ofDays(3));
    assertThat(next(new AtHand(before))).isInstanceOf(RequestStep.SendDocuments.class);
    events.add(
        1, new RequestFiled(T.minus(Duration.ofDays(20)), null, "900", "RENOVAR CARNET (ADULTO)"));
    events.add(
        2,
        new RequestEnded(
            T.minus(Duration.ofDays(2)),
            "900",
            RequestEnded.End.REFUSED,
            T.minus(Duration.ofDays(2)),
            null));
    assertThat(next(new AtHand(before))).isInstanceOf(RequestStep.ConfirmScans.class);
  }

  private void wrote(String id, String words, @Nullable Integer days, int minute) {
    events.add(new OfficerWrote(at(minute), "1162", id, "EN ESPERA", words, days, at(minute)));
  }

  private void sent(@Nullable String demand, List<String> papers, boolean words, int minute) {
    events.add(
        new DocumentsSent(
            at(minute),
            "j" + minute,
            "1162",
            demand,
            "rosa@inm.gob.hn",
            "<d" + minute + "@x>",
            papers,
            words));
  }

  private void receipt(Instant at) {
    events.add(
        new ReceiptKept(
            at, "r", "TGR-000000001", new BigDecimal("532.40"), null, "receipts/r.pdf"));
  }

  private Request request() {
    return Case.fold(events).currentRequest().orElseThrow();
  }

  private NextStep next(AtHand atHand) {
    return NextStep.of(Case.fold(events), atHand, at(100));
  }

  private List<String> said() {
    return OpenMatters.of(Case.fold(events), at(100)).stream().map(Object::toString).toList();
  }

  private static Instant at(int minute) {
    return T.plus(Duration.ofMinutes(minute));
  }
}
