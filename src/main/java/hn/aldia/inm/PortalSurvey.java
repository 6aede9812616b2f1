package hn.aldia.inm;

import hn.aldia.runner.ScreenSeen;
import hn.aldia.runner.TargetSeen;
import hn.aldia.runner.View;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks through the portal as far as nothing is sent, fills in nothing, and tells screen by screen
 * what of the map and the scenarios is there.
 */
public final class PortalSurvey {
  /** What is filled in on a screen, where no act or way of the map names it. */
  private static final Map<Screen, String> FILLED =
      Map.of(
          Screen.KINDS, "request-type",
          Screen.REQUEST_DATA, "request-data",
          Screen.REQUEST_FORM, "request-form");

  private static final Duration FOR_THE_NEXT_STEP = Duration.ofSeconds(4);

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final Map<String, ScreenSeen> seen = new LinkedHashMap<>();

  public PortalSurvey(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
  }

  /** The way in: home, services, the registration form, the sign-in page. */
  public List<ScreenSeen> outside() {
    Recognised first = enter();
    note(Screen.of(first), first, true);
    if (Screen.of(first) == Screen.HOME) {
      go(Screen.SERVICES, false);
    }
    go(Screen.REGISTRATION_FORM, true);
    if (portal.screen() != Screen.SERVICES) {
      enter();
    }
    // Nothing is entered here, so of a page for the e-mail alone it is not seen what is behind it.
    boolean byName =
        Screen.of(portal.way().reach(Set.of("sign-in", "sign-in-name"))) == Screen.SIGN_IN_NAME;
    go(byName ? Screen.SIGN_IN_NAME : Screen.SIGN_IN, true);
    return List.copyOf(seen.values());
  }

  private Recognised enter() {
    portal.way().ask(() -> scripts.play("enter"));
    return portal.way().settled();
  }

  /**
   * Behind the sign-in page: the list, the kinds, both steps of the form.
   *
   * @throws LoggedOut when the portal wants us to sign in
   */
  List<ScreenSeen> inside(RequestList list, RequestEntry entry) {
    try {
      list.first();
      note(Screen.LIST, portal.way().look(), true);
      if (!go(Screen.KINDS, true)) {
        return List.copyOf(seen.values());
      }
      entry.begin();
    } catch (LoggedOut signedOut) {
      throw signedOut;
    } catch (Trouble noWay) {
      boolean began = seen.containsKey(Screen.KINDS.inTheMap());
      note(began ? Screen.REQUEST_DATA : Screen.LIST, portal.way().look(), true);
      return List.copyOf(seen.values());
    }
    Screen at = portal.screen();
    note(at == Screen.REQUEST_FORM ? at : Screen.REQUEST_DATA, portal.way().look(), true);
    if (at != Screen.REQUEST_FORM) {
      // A portal that wants the first step filled in shows no more of itself.
      scripts.take("next-step");
      boolean unused = view.await(() -> portal.screen() == Screen.REQUEST_FORM, FOR_THE_NEXT_STEP);
      note(Screen.REQUEST_FORM, portal.way().look(), false);
    }
    return List.copyOf(seen.values());
  }

  private boolean go(Screen goal, boolean needed) {
    ScreenSeen known = seen.get(goal.inTheMap());
    return known == null
        ? note(goal, portal.way().reach(Set.of(goal.inTheMap())), needed)
        : known.reached();
  }

  private boolean note(Screen goal, Recognised at, boolean needed) {
    String name = goal.inTheMap();
    boolean reached = goal != Screen.UNKNOWN && at.is(name);
    String address = view.address().orElse("").replaceFirst("[?#].*", "");
    List<TargetSeen> targets = reached ? targets(goal, at) : List.of();
    seen.put(name, new ScreenSeen(name, needed, reached, at, address, targets));
    return reached;
  }

  private List<TargetSeen> targets(Screen goal, Recognised at) {
    var all = new ArrayList<TargetSeen>();
    Stream<String> acts =
        portal.map().acts().stream().filter(act -> at.is(act.from())).map(act -> act.play());
    boolean bothSteps =
        goal == Screen.REQUEST_FORM && !seen.containsKey(Screen.REQUEST_DATA.inTheMap());
    Stream.of(
            bothSteps ? Stream.ofNullable(FILLED.get(Screen.REQUEST_DATA)) : Stream.<String>empty(),
            Stream.ofNullable(FILLED.get(goal)),
            acts.map(PortalSurvey::name))
        .flatMap(plays -> plays)
        .distinct()
        .forEach(play -> all.addAll(scripts.sights(play)));
    portal.map().ways().stream()
        .filter(way -> at.is(way.from()) && !at.is(way.to()))
        .map(way -> name(way.play()))
        .distinct()
        .forEach(play -> scripts.sights(play).forEach(target -> all.add(target.optional())));
    var unlike = new LinkedHashMap<String, TargetSeen>();
    all.forEach(target -> unlike.putIfAbsent(target.wanted() + target.seen(), target));
    return List.copyOf(unlike.values());
  }

  private static String name(String play) {
    return play.substring(play.indexOf('/') + 1);
  }
}
