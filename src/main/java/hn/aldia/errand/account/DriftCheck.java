package hn.aldia.errand.account;

import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.PortalVisit;
import hn.aldia.errand.desk.SignedInSession;
import hn.aldia.form.FormScripts;
import hn.aldia.inm.Application;
import hn.aldia.inm.PortalSurvey;
import hn.aldia.renewal.Account;
import hn.aldia.runner.ScreenSeen;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.TargetSeen;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.scenario.step.Step;
import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Whether portal and treasury still are what the map and the scenarios say: one visit to each, as
 * far as nothing is sent and no field is written to.
 */
public record DriftCheck(PortalDoor door) {
  /**
   * @param sees told of each screen as it is seen
   */
  public void look(Consumer<ScreenSeen> sees) {
    try (var session = new SignedInSession(door)) {
      PortalVisit visit = session.visit();
      visit.explained(new PortalSurvey(visit.portal())::outside).forEach(sees);
      if (door.desk().known().account().state() == Account.State.ENROLLED) {
        session.ask(Application::survey).forEach(sees);
      } else {
        door.desk().tell("errand.drift-no-account");
      }
    }
    sees.accept(treasury());
  }

  /** The lists are chosen from, for the second comes of the first; nothing is written. */
  private ScreenSeen treasury() {
    URI form = door.desk().settings().settings().treasury().url();
    try (PortalVisit visit = door.visit(form, null)) {
      return visit.explained(() -> treasury(visit));
    }
  }

  private ScreenSeen treasury(PortalVisit visit) {
    Settings.Treasury ours = door.desk().settings().settings().treasury();
    var codes = Map.of("treasury.institution", ours.institution(), "treasury.rubro", ours.rubro());
    FormScripts scripts = visit.scripts().of("sefin", codes);
    PortalMap map = scripts.map();
    scripts.play("open");
    boolean unused =
        visit
            .view()
            .await(() -> map.recognise(visit.view().glance()).is(map.start()), visit.patience());
    Recognised seen = map.recognise(visit.view().glance());
    boolean reached = seen.is(map.start());
    var targets = new ArrayList<TargetSeen>();
    if (reached) {
      chosen(scripts).forEach(targets::add);
      Stream.of("receipt", "add", "generate")
          .forEach(play -> targets.addAll(visit.scripts().sights("sefin", play)));
    }
    String address = visit.view().address().orElse("").replaceFirst("[?#].*", "");
    return new ScreenSeen("treasury", true, reached, seen, address, targets);
  }

  /** What a list does not offer, with what it offers instead. */
  private static Stream<TargetSeen> chosen(FormScripts scripts) {
    try {
      scripts.play("lists");
      return Stream.empty();
    } catch (StepFailed failed) {
      return failed.step() instanceof Step.Choose choose && !failed.offered().isEmpty()
          ? Stream.of(
              new TargetSeen(choose.choice().wordings().get(0), true, "", "", failed.offered()))
          : Stream.empty();
    }
  }
}
