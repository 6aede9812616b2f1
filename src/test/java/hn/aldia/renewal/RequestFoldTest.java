package hn.aldia.renewal;

import static hn.aldia.renewal.Happened.T;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.OfficerAssigned;
import hn.aldia.renewal.RequestEvent.OfficerWrote;
import hn.aldia.renewal.RequestEvent.ReceiptKept;
import hn.aldia.renewal.RequestEvent.RequestEnded;
import hn.aldia.renewal.RequestEvent.RequestFiled;
import hn.aldia.renewal.RequestEvent.StateSeen;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RequestFoldTest {
  private static final RequestFiled FILED =
      new RequestFiled(T, null, "1162", "RENOVAR CARNET (ADULTO)");
  private static final List<Event> NEWS =
      List.of(
          new StateSeen(T, "1162", "RECIBIDA", null, day(1)),
          new OfficerAssigned(
              T, "1162", "Luis Modelo", "luis.modelo@inm.gob.hn", "<a1@x>", null, day(2)),
          new StateSeen(T, "1162", "ASIGNADA", "LUIS MODELO", day(3)),
          new OfficerWrote(T, "1162", "<m1@x>", "EN ESPERA", "Enviar carnet", 5, day(4)),
          new OfficerWrote(T, "1162", "<m2@x>", "EN ESPERA", "Falta el reverso", 3, day(5)),
          new RequestEnded(T, "1162", RequestEnded.End.LAPSED, day(9), null),
          new StateSeen(T, "1162", "aprobado", "LUIS MODELO", day(10)),
          new RequestEnded(T, "1162", RequestEnded.End.APPROVED, day(10), null));

  @Test
  void a_state_never_goes_back_in_whatever_order_news_is_read() {
    Case inOrder = fold(NEWS);
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      var shuffled = new ArrayList<>(NEWS);
      Collections.shuffle(shuffled, random);
      assertThat(fold(shuffled)).isEqualTo(inOrder);
    }
    assertThat(inOrder.stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void an_older_mail_read_late_changes_neither_state_nor_deadline() {
    Case known = fold(List.of(NEWS.get(4), NEWS.get(3), NEWS.get(0)));
    Request request = known.openRequest().orElseThrow();
    assertThat(request.state()).isEqualTo(new Dated<>("EN ESPERA", day(5)));
    assertThat(request.deadline()).hasValue(HondurasTime.endOf(HondurasTime.day(day(8))));
  }

  @Test
  void the_same_message_read_twice_is_one_demand() {
    Request request = fold(List.of(NEWS.get(3), NEWS.get(3))).openRequest().orElseThrow();
    assertThat(request.demands()).hasSize(1);
  }

  @Test
  void documents_answer_the_demand_they_were_sent_for_and_no_later_one() {
    var events = new ArrayList<Event>(List.of(adopted(), NEWS.get(3)));
    events.add(
        new RequestEvent.DocumentsSent(
            T, "i", "1162", "<m1@x>", "luis.modelo@inm.gob.hn", "<d1@x>", null, null));
    assertThat(NextStep.of(fold(events), AtHand.SCANS, T))
        .isInstanceOf(RequestStep.AwaitOffice.class);
    events.add(NEWS.get(4));
    assertThat(NextStep.of(fold(events), AtHand.SCANS, T))
        .isInstanceOfSatisfying(
            RequestStep.SendDocuments.class,
            step -> assertThat(step.intent().id()).isEqualTo("send-documents/<m2@x>/1"));
  }

  @Test
  void a_number_that_shows_later_goes_to_the_request_without_one() {
    Case known = Case.fold(List.of(new RequestFiled(T, null, null, "RENOVAR"), NEWS.get(0)));
    assertThat(known.openRequest().orElseThrow().number()).isEqualTo("1162");
  }

  @Test
  void news_of_an_unknown_request_is_a_warning() {
    Case known = fold(List.of(new StateSeen(T, "999", "ASIGNADA", null, T)));
    assertThat(known.warnings())
        .extracting(Object::toString)
        .containsExactly("There was news of request 999, which this case does not know.");
  }

  @Test
  void what_the_portal_said_to_a_filing_is_a_warning_until_the_list_shows_the_request() {
    var taken =
        new CaseEvent.Noticed(T, CaseEvent.Noticed.FILING_TAKEN, List.of("Successfully Sent"));
    assertThat(Case.fold(List.of(taken)).warnings()).hasSize(1);
    assertThat(Case.fold(List.of(taken, FILED)).warnings()).isEmpty();
  }

  @Test
  void next_year_s_request_starts_without_last_year_s_receipt() {
    var events = new ArrayList<Event>(List.of(FILED, receipt("TGR-1", day(2)), NEWS.get(7)));
    events.add(new RequestFiled(day(300), null, "2000", "RENOVAR CARNET (ADULTO)"));
    Case known = Case.fold(events);
    assertThat(known.receipt()).isNull();
    assertThat(known.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(known.requests()).hasSize(2);
  }

  @Test
  void a_receipt_fetched_ahead_belongs_to_the_next_request() {
    Case known = Case.fold(List.of(receipt("TGR-2", day(0)), FILED));
    assertThat(known.receipt()).isNotNull();
  }

  private static Event adopted() {
    return new AccountEvent.Adopted(T, "ana@ejemplo.hn");
  }

  private static ReceiptKept receipt(String number, Instant at) {
    return new ReceiptKept(at, "i", number, new BigDecimal("499.20"), null, "receipts/r.pdf");
  }

  private static Case fold(List<? extends Event> news) {
    var events = new ArrayList<Event>();
    events.add(FILED);
    events.addAll(news);
    return Case.fold(events);
  }

  private static Instant day(int n) {
    return T.plusSeconds(n * 86_400L);
  }
}
