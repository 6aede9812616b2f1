package hn.aldia.renewal;

import static hn.aldia.renewal.Happened.T;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.EndingTold;
import hn.aldia.renewal.RequestEvent.RequestEnded;
import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import hn.aldia.renewal.RequestEvent.RequestFiled;
import hn.aldia.renewal.RequestEvent.StateSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mail informs, the portal confirms. */
class WhoDecidesTest {
  private final List<Event> events =
      new ArrayList<>(
          List.of(
              new AccountEvent.Adopted(T, "ana@ejemplo.hn"),
              new RequestFiled(T, "submit-request/1/1", "1162", "RENOVAR CARNET (ADULTO)")));

  @ParameterizedTest
  @EnumSource(End.class)
  void a_mail_alone_ends_nothing_and_nothing_new_is_filed(End end) {
    told(end, "sender", null, false);
    assertThat(request().isOpen()).isTrue();
    assertThat(next()).isInstanceOf(RequestStep.AwaitOffice.class);
    assertThat(said()).singleElement().asString().contains("The portal's list has not been seen");
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void against_a_list_that_shows_it_open_both_are_shown_side_by_side(End end) {
    listed("ASIGNADA", 1);
    told(end, null, "constancia.pdf", true);
    assertThat(request().isApprovedByPaper()).isFalse();
    assertThat(next()).isInstanceOf(RequestStep.AskOffice.class);
    assertThat(said()).singleElement().asString().contains("ASIGNADA").contains("list counts");
  }

  @Test
  void what_the_list_has_said_since_is_the_newer_word() {
    told(End.REFUSED, null, null, false);
    listed("EN ESPERA", 30);
    assertThat(request().contradiction()).isEmpty();
    assertThat(next()).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void a_constancia_that_reads_as_one_approves_where_the_list_does_not_say_otherwise() {
    listed("TRAMITE 7B", 1);
    told(End.APPROVED, null, "constancia.pdf", true);
    assertThat(request().isApprovedByPaper()).isTrue();
  }

  @Test
  void a_paper_that_nobody_can_read_or_that_a_doubted_mail_brought_approves_nothing() {
    listed("TRAMITE 7B", 1);
    told(End.APPROVED, null, "constancia.png", false);
    assertThat(request().isApprovedByPaper()).isFalse();
    events.remove(events.size() - 1);
    told(End.APPROVED, "forged", "constancia.pdf", true);
    assertThat(request().isApprovedByPaper()).isFalse();
    events.remove(events.size() - 1);
    told(End.APPROVED, "unconfirmed", "constancia.pdf", true);
    assertThat(request().isApprovedByPaper()).isFalse();
  }

  @Test
  void what_was_ended_wrongly_is_open_again_once_the_list_shows_it_so() {
    listed("EN ESPERA", 1);
    events.add(new RequestEnded(at(5), "1162", End.LAPSED, at(5), null));
    assertThat(Case.fold(events).stage()).isEqualTo(Stage.LAPSED);
    listed("EN ESPERA", 9);
    assertThat(Case.fold(events).stage()).isNotEqualTo(Stage.LAPSED);
    assertThat(next()).isInstanceOf(RequestStep.AwaitOffice.class);
  }

  @Test
  void a_list_read_before_the_end_does_not_open_it_again() {
    events.add(new RequestEnded(at(5), "1162", End.APPROVED, at(5), RequestEnded.Source.LIST));
    listed("EN ESPERA", 4);
    assertThat(Case.fold(events).stage()).isEqualTo(Stage.APPROVED);
  }

  private void told(End end, @Nullable String doubt, @Nullable String paper, boolean reads) {
    events.add(
        new EndingTold(at(10), "1162", end, "<m@x>", doubt, paper, reads, null, null, at(10)));
  }

  private void listed(String state, int minute) {
    events.add(new StateSeen(at(minute), "1162", state, null, at(minute)));
  }

  private Request request() {
    return Case.fold(events).currentRequest().orElseThrow();
  }

  private NextStep next() {
    return NextStep.of(Case.fold(events), AtHand.NOTHING, at(60));
  }

  private List<String> said() {
    return OpenMatters.of(Case.fold(events), at(60)).stream().map(Object::toString).toList();
  }

  private static Instant at(int minute) {
    return T.plus(Duration.ofMinutes(minute));
  }
}
