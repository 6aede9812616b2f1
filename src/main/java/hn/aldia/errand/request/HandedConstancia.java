package hn.aldia.errand.request;

import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.PortalVisit;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.mail.portal.Constancia;
import hn.aldia.runner.PaperDesk;
import hn.aldia.runner.Stillness;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constancia where the portal itself hands it out: in the row of the list, or behind it. */
record HandedConstancia(SignedInSession inside, String number) {
  private static final Duration FOR_A_PAPER = Duration.ofSeconds(30);

  /** Of a page that stands so long, and asks its portal for nothing, none comes. */
  private static final Duration IN_VAIN = Duration.ofSeconds(5);

  /** Its file, relative to the case folder; empty where the portal hands out none. */
  Optional<String> fetch() {
    PortalVisit visit = inside.visit();
    CaseDesk desk = inside.desk();
    int before = visit.papers().size();
    List<String> presses =
        inside.ask(at -> at.comesToConstancia(number) ? at.pressesForConstancia() : List.of());
    boolean unused = presses.stream().anyMatch(this::comesBy);
    List<byte[]> papers = visit.papers().subList(before, visit.papers().size());
    List<byte[]> fitting = papers.stream().filter(p -> Constancia.mayBe(p, number)).toList();
    if (fitting.isEmpty() && !papers.isEmpty()) {
      desk.tell("errand.constancia-is-none", number);
    }
    return fitting.stream().findFirst().map(bytes -> ConstanciaFile.keep(desk, number, bytes));
  }

  /** What bears the name of the paper may only name it. */
  private boolean comesBy(String press) {
    PortalVisit visit = inside.visit();
    PaperDesk counter = visit.counter();
    int before = visit.papers().size();
    counter.expectPaper();
    if (!visit.scripts().take(press, Map.of("request.number", number))) {
      return false;
    }
    var still = new Stillness(visit.view(), visit.clock());
    return counter.await(
            () -> visit.papers().size() > before || still.lasts(visit.view().text(), IN_VAIN),
            FOR_A_PAPER)
        && visit.papers().size() > before;
  }
}
