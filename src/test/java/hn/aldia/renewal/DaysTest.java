package hn.aldia.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day counts. */
class DaysTest {
  @ParameterizedTest
  @CsvSource({
    // registered, found dead, registers again from
    "2026-11-23T16:00:00Z, 2026-11-23T17:00:00Z, 2026-11-24",
    "2026-11-23T16:00:00Z, 2026-11-24T15:00:00Z, 2026-11-24",
    // at 23:50 and ten past midnight in Honduras
    "2026-11-24T05:50:00Z, 2026-11-24T06:10:00Z, 2026-11-24",
  })
  void the_day_of_the_registration_counts_and_not_that_of_the_dead_page(
      Instant registered, Instant dead, LocalDate again) {
    Intent register = new Intent("register/x/1", Intent.Kind.REGISTER, "x");
    var known =
        Case.fold(
            List.of(
                new CaseEvent.Intended(registered, register, ""),
                new AccountEvent.Registered(registered, register.id(), "ana@ejemplo.hn"),
                new AccountEvent.PinRefused(
                    dead, "<m@x>", AccountEvent.PinRefused.Kind.EXPIRED, "expirado")));
    assertThat(known.account().registerAgainFrom()).isEqualTo(again);
    assertThat(known.account().nextRegistration(dead)).isEqualTo(again);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, true",
    "3, 3, true",
    // a Saturday behind a week of holidays: two looks are left in eight days
    "8, 2, true",
    "8, 6, false",
    "-1, 0, false",
  })
  void a_deadline_is_near_when_few_days_or_few_looks_are_left(
      long days, int bankDays, boolean near) {
    var deadline = new Deadline(LocalDate.of(2026, 11, 28), days, bankDays);
    assertThat(deadline.isNear()).isEqualTo(near);
  }

  @Test
  void an_open_receipt_is_neither_in_the_way_of_a_registration_nor_its_success() {
    var known =
        Case.fold(
            List.of(
                new CaseEvent.CaseOpened(Happened.T, "ana@ejemplo.hn"),
                new CaseEvent.Intended(
                    Happened.T,
                    new Intent("issue-receipt/0/1", Intent.Kind.ISSUE_RECEIPT, "0"),
                    ""),
                new CaseEvent.PersonAsked(Happened.T, Question.aboutLetter("x"), "?")));
    var narrowed = known.about(java.util.Set.of(Intent.Kind.REGISTER));
    assertThat(narrowed.openIntents()).isEmpty();
    assertThat(NextStep.of(known, AtHand.NOTHING, Happened.T))
        .isInstanceOf(NextStep.AskAboutPast.class);
  }
}
