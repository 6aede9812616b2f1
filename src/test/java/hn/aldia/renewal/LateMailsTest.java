package hn.aldia.renewal;

import static hn.aldia.renewal.Happened.T;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.renewal.RequestEvent.EndingTold;
import hn.aldia.renewal.RequestEvent.OfficerAssigned;
import hn.aldia.renewal.RequestEvent.OfficerWrote;
import hn.aldia.renewal.RequestEvent.RequestEnded;
import hn.aldia.renewal.RequestEvent.RequestEnded.End;
import hn.aldia.renewal.RequestEvent.RequestFiled;
import hn.aldia.renewal.RequestEvent.StateSeen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever mails come, in whatever order they are read. */
class LateMailsTest {
  private static final RequestFiled FILED =
      new RequestFiled(T, null, "1162", "RENOVAR CARNET (ADULTO)");

  @Property(tries = 300)
  void mails_alone_never_end_a_request(@ForAll("mails") List<Event> mails) {
    Request request = fold(mails).currentRequest().orElseThrow();
    assertThat(request.isOpen()).isTrue();
    assertThat(request.stage()).isIn(Stage.SUBMITTED, Stage.ASSIGNED);
  }

  @Property(tries = 300)
  void no_mail_opens_what_the_list_has_ended(@ForAll("mails") List<Event> mails) {
    var all = new ArrayList<Event>(mails);
    all.add(mails.size() / 2, listed("APROBADA", 40));
    all.add(
        mails.size() / 2,
        new RequestEnded(T, "1162", End.APPROVED, day(40), RequestEnded.Source.LIST));
    assertThat(fold(all).stage()).isEqualTo(Stage.APPROVED);
  }

  @Property(tries = 300)
  void the_order_in_which_mails_are_read_changes_nothing(
      @ForAll("mails") List<Event> mails, @ForAll Random random) {
    var shuffled = new ArrayList<>(mails);
    Collections.shuffle(shuffled, random);
    Request one = fold(mails).currentRequest().orElseThrow();
    Request other = fold(shuffled).currentRequest().orElseThrow();
    assertThat(other.stage()).isEqualTo(one.stage());
    assertThat(asOf(other.state())).isEqualTo(asOf(one.state()));
    assertThat(other.deadline()).isEqualTo(one.deadline());
    assertThat(asOf(other.told())).isEqualTo(asOf(one.told()));
  }

  @Property(tries = 300)
  void while_the_list_shows_it_open_nothing_new_is_filed(@ForAll("mails") List<Event> mails) {
    var all = new ArrayList<Event>(mails);
    all.add(0, new AccountEvent.Adopted(T, "ana@ejemplo.hn"));
    all.add(listed("EN ESPERA", 60));
    var filed = new ArrayList<Event>(List.of(FILED));
    filed.addAll(all);
    assertThat(NextStep.of(Case.fold(filed), AtHand.NOTHING, day(70)))
        .isNotInstanceOf(RequestStep.FileRequest.class);
  }

  /** Each of its own moment: two of one second have no order. */
  @Provide
  Arbitrary<List<Event>> mails() {
    return Arbitraries.integers()
        .between(1, 30)
        .list()
        .uniqueElements()
        .ofMaxSize(8)
        .flatMap(
            days ->
                Combinators.combine(days.stream().map(LateMailsTest::mail).toList())
                    .as(List::copyOf));
  }

  private static Arbitrary<Event> mail(int day) {
    Arbitrary<Event> told =
        Arbitraries.of(End.class)
            .flatMap(
                end ->
                    Arbitraries.of(true, false)
                        .map(
                            reads ->
                                new EndingTold(
                                    T,
                                    "1162",
                                    end,
                                    id(day),
                                    reads ? null : "forged",
                                    "c.pdf",
                                    reads,
                                    null,
                                    null,
                                    day(day))));
    Arbitrary<Event> wrote =
        Arbitraries.of("EN ESPERA", "DENEGADA", "APROBADO", "VENCIDA", "NO SE SABE")
            .flatMap(
                state ->
                    Arbitraries.integers()
                        .between(0, 10)
                        .injectNull(0.3)
                        .map(
                            left ->
                                new OfficerWrote(
                                    T,
                                    "1162",
                                    id(day),
                                    state,
                                    "Enviar documentos",
                                    left,
                                    day(day))));
    Arbitrary<Event> assigned =
        Arbitraries.of("Rosa Muestra", "Luis Modelo")
            .map(
                name ->
                    new OfficerAssigned(T, "1162", name, "r@inm.gob.hn", id(day), null, day(day)));
    return Arbitraries.oneOf(told, wrote, assigned);
  }

  private static StateSeen listed(String state, int day) {
    return new StateSeen(T, "1162", state, null, day(day));
  }

  private static @org.jspecify.annotations.Nullable Instant asOf(
      @org.jspecify.annotations.Nullable Dated<?> fact) {
    return fact == null ? null : fact.asOf();
  }

  private static String id(int day) {
    return "<m" + day + "@x>";
  }

  private static Case fold(List<? extends Event> news) {
    var events = new ArrayList<Event>(List.of(FILED));
    events.addAll(news);
    return Case.fold(events);
  }

  private static Instant day(int n) {
    return T.plusSeconds(n * 86_400L);
  }
}
