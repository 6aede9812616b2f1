package hn.aldia.report;

import static hn.aldia.renewal.Happened.T;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.cli.console.Json;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.AtHand;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Happened;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseViewTest {
  @Test
  void a_new_case_shows_every_field_and_null_for_what_is_not_known() {
    assertThat(
            Json.text(
                CaseView.of("c1", Case.fold(List.of()), AtHand.SCANS, T, Words.ENGLISH, null)))
        .isEqualTo(
            """
            {
              "case" : "c1",
              "stage" : "NEW",
              "request" : null,
              "deadline" : null,
              "receipt" : null,
              "documents" : null,
              "constancia" : null,
              "next" : [ {
                "action" : "register",
                "due" : null,
                "why" : "There is no account at the portal yet. Registering works once a day; after it the PIN comes by e-mail."
              } ],
              "warnings" : [ ]
            }""");
  }

  @Test
  void a_dead_page_shows_from_when_to_register_again() {
    var events = new ArrayList<>(Happened.wholeRun().subList(0, 5));
    events.add(new AccountEvent.PinPageDied(T, "gone", LocalDate.of(2026, 11, 24)));
    assertThat(CaseView.of("c1", Case.fold(events), AtHand.SCANS, T, Words.SPANISH, null).next())
        .containsExactly(
            new CaseView.NextView(
                "register-again",
                "2026-11-24T00:00:00-06:00",
                "La página que recibe el PIN se cerró, y el PIN con ella. El portal registra de"
                    + " nuevo a partir del martes 24 de noviembre de 2026.",
                null,
                null,
                "aldia renew --case c1"));
  }

  @Test
  void a_full_case_shows_numbers_and_money_as_strings_and_moments_with_their_offset() {
    var events = new ArrayList<>(Happened.wholeRun());
    events.add(new RequestEvent.RequestFiled(T, null, "1162", "RENOVAR CARNET (ADULTO)"));
    events.add(
        new RequestEvent.OfficerAssigned(
            T, "1162", "Luis Modelo", "luis.modelo@inm.gob.hn", null, null, T));
    events.add(
        new RequestEvent.OfficerWrote(T, "1162", "<m1@x>", "EN ESPERA", "Enviar carnet", 5, T));
    events.add(
        new RequestEvent.ReceiptKept(
            T,
            "i",
            "TGR-007417847",
            new BigDecimal("499.20"),
            new BigDecimal("24.9600"),
            "receipts/TGR-007417847.pdf"));
    events.add(
        new RequestEvent.DocumentsSent(
            T.plusSeconds(1),
            "j",
            "1162",
            "<m1@x>",
            "luis.modelo@inm.gob.hn",
            "<d1@x>",
            null,
            null));
    events.add(
        new RequestEvent.ConstanciaKept(
            T, "1162", "mail/constancia.pdf", "77", LocalDate.of(2026, 11, 30)));
    events.add(new CaseEvent.Noticed(T, "renewal.unknown-request", List.of("999")));
    assertThat(
            Json.text(CaseView.of("c1", Case.fold(events), AtHand.SCANS, T, Words.ENGLISH, null)))
        .isEqualTo(
            """
            {
              "case" : "c1",
              "stage" : "DOCUMENTS_SENT",
              "request" : {
                "number" : "1162",
                "type" : "RENOVAR CARNET (ADULTO)",
                "state" : "EN ESPERA",
                "officer" : "Luis Modelo",
                "officerEmail" : "luis.modelo@inm.gob.hn"
              },
              "deadline" : "2026-11-28T23:59:59-06:00",
              "receipt" : {
                "number" : "TGR-007417847",
                "amount" : "499.20",
                "rate" : "24.9600",
                "file" : "receipts/TGR-007417847.pdf"
              },
              "documents" : {
                "sentTo" : "luis.modelo@inm.gob.hn",
                "sentAt" : "2026-11-23T10:00:01-06:00",
                "messageId" : "<d1@x>"
              },
              "constancia" : {
                "file" : "mail/constancia.pdf",
                "number" : "77",
                "date" : "2026-11-30"
              },
              "next" : [ {
                "action" : "await-office",
                "due" : "2026-11-28T23:59:59-06:00",
                "why" : "The documents are with the officer. The office decides."
              } ],
              "warnings" : [ "There was news of request 999, which this case does not know." ]
            }""");
  }
}
