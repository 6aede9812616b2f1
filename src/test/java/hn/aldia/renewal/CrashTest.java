package hn.aldia.renewal;

import static hn.aldia.renewal.Happened.REGISTER;
import static hn.aldia.renewal.Happened.T;
import static hn.aldia.renewal.Happened.TODAY;
import static hn.aldia.renewal.Happened.wholeRun;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.AccountEvent.PinPageDied;
import hn.aldia.renewal.AccountEvent.PinReceived;
import hn.aldia.renewal.AccountEvent.PinRefused;
import hn.aldia.renewal.AccountEvent.Registered;
import hn.aldia.renewal.AccountEvent.RegistrationRefused;
import hn.aldia.renewal.CaseEvent.IntentVoided;
import hn.aldia.renewal.CaseEvent.PersonAnswered;
import hn.aldia.renewal.CaseEvent.PersonAsked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a run dies, the next one neither registers twice nor stands before a wall. */
class CrashTest {
  private static final List<String> AFTER_EACH_EVENT =
      List.of(
          "register",
          "register",
          "register",
          "resume-registration",
          "await-pin",
          "enter-pin",
          "await-pin",
          "enter-pin",
          "set-password",
          "set-password",
          "resume-password",
          "apply");

  static IntStream everyPrefix() {
    return IntStream.rangeClosed(1, wholeRun().size());
  }

  @ParameterizedTest
  @MethodSource("everyPrefix")
  void after_a_crash_behind_any_event_the_run_goes_on_from_there(int length) {
    NextStep next = after(wholeRun().subList(0, length));
    assertThat(next.action()).isEqualTo(AFTER_EACH_EVENT.get(length - 1));
  }

  @ParameterizedTest
  @MethodSource("everyPrefix")
  void what_was_intended_is_never_begun_again_while_its_outcome_is_open(int length) {
    Case known = Case.fold(wholeRun().subList(0, length));
    NextStep next = NextStep.of(known, AtHand.SCANS, T);
    if (!known.openIntents().isEmpty()) {
      assertThat(next)
          .isInstanceOfAny(AccountStep.ResumeRegistration.class, AccountStep.ResumePassword.class);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPrefix")
  void a_dead_page_lets_register_again_from_the_next_honduran_day_and_not_before(int length) {
    var events = new ArrayList<>(wholeRun().subList(0, length));
    events.add(new PinPageDied(T, "page closed", TODAY.plusDays(1)));
    Case known = Case.fold(events);
    NextStep lateToday = NextStep.of(known, AtHand.SCANS, HondurasTime.endOf(TODAY));
    NextStep tomorrow = NextStep.of(known, AtHand.SCANS, HondurasTime.endOf(TODAY).plusSeconds(1));
    switch (known.account().state()) {
      case PIN_PAGE_DEAD -> {
        assertThat(lateToday).isEqualTo(new AccountStep.RegisterAgainFrom(TODAY.plusDays(1)));
        assertThat(tomorrow.action()).isEqualTo("register");
      }
      case SETTING_PASSWORD -> assertThat(tomorrow.action()).isEqualTo("resume-password");
      case NONE -> assertThat(lateToday.action()).isEqualTo("register");
      default -> assertThat(tomorrow.action()).isEqualTo("apply");
    }
  }

  @Test
  void a_registration_known_not_to_be_clicked_is_a_new_intent_at_once() {
    var events = new ArrayList<>(wholeRun().subList(0, 4));
    events.add(new IntentVoided(T, REGISTER.id(), "the form is unsent"));
    assertThat(after(events))
        .isEqualTo(
            new AccountStep.Register(
                new Intent("register/2026-11-23/2", Intent.Kind.REGISTER, "2026-11-23")));
  }

  @Test
  void a_pin_proves_the_click_but_the_page_is_still_looked_at() {
    var events = new ArrayList<>(wholeRun().subList(0, 4));
    events.add(new PinReceived(T, "<pin@x>", T));
    assertThat(after(events).action()).isEqualTo("resume-registration");
    events.add(new Registered(T, REGISTER.id(), "ana@ejemplo.hn"));
    assertThat(after(events).action()).isEqualTo("enter-pin");
  }

  @Test
  void a_password_that_the_dead_page_may_have_taken_is_tried_before_registering_again() {
    var events = new ArrayList<>(wholeRun().subList(0, 11));
    events.add(new PinPageDied(T, "page closed", TODAY.plusDays(1)));
    assertThat(after(events).action()).isEqualTo("resume-password");
    events.add(new IntentVoided(T, Happened.PASSWORD.id(), "sign-in refused"));
    assertThat(after(events)).isEqualTo(new AccountStep.RegisterAgainFrom(TODAY.plusDays(1)));
  }

  @Test
  void an_address_that_is_registered_already_is_adopted_never_registered_again() {
    var events = new ArrayList<>(wholeRun().subList(0, 4));
    events.add(refused(RegistrationRefused.Reason.ALREADY_REGISTERED));
    NextStep next = NextStep.of(Case.fold(events), AtHand.SCANS, T.plus(Duration.ofDays(30)));
    assertThat(next).isEqualTo(new AccountStep.Adopt("ya existe"));
  }

  @Test
  void an_unknown_refusal_waits_for_a_person_to_mend_it() {
    var events = new ArrayList<>(wholeRun().subList(0, 4));
    events.add(refused(RegistrationRefused.Reason.OTHER));
    assertThat(after(events)).isInstanceOf(AccountStep.MendThenRegister.class);
  }

  @Test
  void an_expired_pin_is_a_dead_page() {
    var events = new ArrayList<>(wholeRun().subList(0, 6));
    events.add(new PinRefused(T, "<old@x>", PinRefused.Kind.EXPIRED, "PIN vencido"));
    assertThat(after(events)).isEqualTo(new AccountStep.RegisterAgainFrom(TODAY.plusDays(1)));
  }

  @Test
  void a_refused_pin_is_not_typed_again_though_its_mail_is_read_again() {
    var events = new ArrayList<>(wholeRun().subList(0, 7));
    events.add(new PinReceived(T, "<old@x>", T));
    assertThat(after(events)).isInstanceOf(AccountStep.AwaitPin.class);
  }

  @Test
  void an_open_question_comes_before_anything_new() {
    var events = new ArrayList<>(wholeRun());
    events.add(new PersonAsked(T, "q1", "Did you register by hand?"));
    assertThat(after(events)).isInstanceOf(NextStep.AskAboutPast.class);
    events.add(new PersonAnswered(T, "q1", "no"));
    assertThat(after(events)).isInstanceOf(RequestStep.FileRequest.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void in_whatever_order_events_come_an_open_intent_is_never_begun_again(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var events = new ArrayList<>(wholeRun());
      events.add(new PinPageDied(T, "gone", TODAY.plusDays(1)));
      events.add(new IntentVoided(T, REGISTER.id(), "unsent"));
      events.add(refused(RegistrationRefused.Reason.OTHER));
      java.util.Collections.shuffle(events, random);
      List<Event> some = events.subList(0, random.nextInt(events.size() + 1));
      Case known = Case.fold(some);
      NextStep next = NextStep.of(known, AtHand.SCANS, T);
      assertThat(next.why().toString()).isNotBlank();
      if (known.openIntent(Intent.Kind.REGISTER).isPresent()) {
        assertThat(next).isNotInstanceOf(AccountStep.Register.class);
      }
    }
  }

  @Test
  void nothing_that_comes_after_enrolment_undoes_it() {
    var events = new ArrayList<Event>(wholeRun());
    events.addAll(wholeRun().subList(1, 11));
    events.add(new PinPageDied(T, "late", TODAY.plusDays(1)));
    assertThat(Case.fold(events).stage()).isEqualTo(Stage.ENROLLED);
  }

  private static RegistrationRefused refused(RegistrationRefused.Reason reason) {
    return new RegistrationRefused(T, REGISTER.id(), reason, "ya existe");
  }

  private static NextStep after(List<Event> events) {
    return NextStep.of(Case.fold(events), AtHand.SCANS, T);
  }
}
