package hn.aldia.runner;

import hn.aldia.page.Glance;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.scenario.map.Screen;
import hn.aldia.scenario.map.Way;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes from wherever the page is to the screen that a flow wants: recognise, take the shortest way,
 * await a change, recognise again. It alone knows that a click may be swallowed and is made again,
 * that a page builds itself, that a site stumbles and is asked again, that a menu may be hidden,
 * and when there is no way on. What may happen only once is never done here. One thread only.
 */
public final class Wayfinder {
  /** A click that comes to nothing within this was swallowed, by a popup or a page half built. */
  private static final Duration FOR_A_CLICK = Duration.ofSeconds(4);

  /** One that asked the site for nothing and changed nothing for so long was not heard. */
  private static final Duration UNHEARD = Duration.ofSeconds(2);

  private static final int CLICKS = 3;

  /** A page with words that stays as it is for so long, known or not, is what it will be. */
  private static final Duration DRAWN = Duration.ofSeconds(2);

  /** What a menu holds is to be seen by then. */
  private static final Duration FOR_A_MENU = Duration.ofMillis(1500);

  /** A way that leads back to where it began, so often, leads nowhere. */
  private static final int ROUNDS = 2;

  private final Sight view;
  private final PortalMap map;
  private final Predicate<String> take;
  private final Duration patience;
  private final Clock clock;
  private final Guide guide;
  private final StumblingSite site;

  /** A page that stands still is asked for many times a second. */
  private @Nullable Recognised last;

  private @Nullable Predicate<String> aside;

  /**
   * @param take plays the scenario of that name as far as its targets are there; false: they are
   *     not
   * @param says told of what takes longer
   * @param patience how long a screen may take to come
   * @param guide asked where there is no way on
   */
  public Wayfinder(
      Sight view,
      PortalMap map,
      Predicate<String> take,
      Consumer<Message> says,
      Duration patience,
      Clock clock,
      Guide guide) {
    this.view = view;
    this.map = map;
    this.take = take;
    this.patience = patience;
    this.clock = clock;
    this.guide = guide;
    this.site = new StumblingSite(view, says, patience, clock);
  }

  /** Which screen the page is now. */
  public Recognised look() {
    Glance now = view.glance();
    if (last == null || !last.glance().equals(now)) {
      Recognised seen = map.recognise(now);
      last =
          aside != null && aside.test(now.text())
              ? new Recognised(now, Optional.empty(), seen.near())
              : seen;
    }
    return last;
  }

  /**
   * The page in front is known to be no screen of the map, though it may look like one: it is no
   * end of any way.
   *
   * @param stands whether a page of these words is still that one
   */
  public void leaves(Predicate<String> stands) {
    aside = stands;
    last = null;
  }

  /** Whether it still stands. */
  public boolean isAside() {
    return aside != null && aside.test(view.glance().text());
  }

  /** Waits for a page that is known; what the page is, known or not, when patience ends. */
  public Recognised known() {
    return known(patience, now -> false);
  }

  /**
   * The same, or for one that stands still for so long: what leads on from it may be hidden.
   *
   * @param over whether it is what is sought, known or not
   */
  private Recognised known(Duration stands, Predicate<Recognised> over) {
    var now = new Recognised[] {look()};
    Stillness still = Stillness.ofAll(view, clock);
    boolean unused =
        view.await(
            () -> {
              now[0] = look();
              return now[0].screen().isPresent()
                  || view.siteTrouble().isPresent()
                  || over.test(now[0])
                  || still.lasts(now[0].glance().text(), stands);
            },
            patience);
    return now[0];
  }

  /** The same, where the site, if it stumbles, is asked again. */
  public Recognised settled() {
    return settled(known());
  }

  /** The same, where what tells of the page may lie in a menu that is hidden behind a button. */
  public Recognised opened() {
    Recognised now = settled(known(DRAWN, seen -> false));
    if (now.screen().isPresent() || site.isDown(now)) {
      return now;
    }
    boolean unused = map.menu().filter(take).isPresent();
    return settled();
  }

  private Recognised settled(Recognised found) {
    return site.settled(found, this::known);
  }

  /**
   * Does what only asks for a page, again where the site stumbles over it.
   *
   * @throws Trouble of the site, when it stumbled to the end
   */
  public void ask(Runnable question) {
    site.ask(question);
  }

  public Recognised reach(Set<String> goals) {
    return reach(goals, () -> false);
  }

  /**
   * Goes there, if there is a way.
   *
   * @param there whether what is sought is there, whatever the screen seems to be
   * @return where it came to an end: one of the goals, or where no way leads on
   */
  public Recognised reach(Set<String> goals, BooleanSupplier there) {
    return travel(new Trip(goals, there, way -> true));
  }

  /**
   * The same, by nothing but this scenario: where a half-filled form would be lost by any other
   * way.
   *
   * @param play with its folder
   */
  public Recognised reachBy(String play, Set<String> goals, BooleanSupplier there) {
    return travel(new Trip(goals, there, way -> way.play().equals(play)));
  }

  private Recognised travel(Trip trip) {
    Recognised now = trip.begins();
    view.leadsOn(trip::isNearer);
    while (!trip.isOver(now)) {
      if (view.busy()) {
        // What is asked for once more by a press on the menu may be on its way.
        boolean unused = view.await(() -> !view.busy() || trip.isOver(look()), FOR_A_MENU);
        now = look();
        if (trip.isOver(now)) {
          break;
        }
      }
      Optional<Way> way = trip.next(now);
      if (way.isEmpty()) {
        if (trip.opensMenu()) {
          now = look();
          continue;
        }
        Optional<Recognised> late = trip.comesLate(now);
        if (late.isPresent()) {
          now = late.get();
          continue;
        }
        Optional<Recognised> led = trip.asksTheWay(now);
        if (led.isEmpty() || trip.isSaidToBeOver) {
          return led.orElse(now);
        }
        now = led.get();
        continue;
      }
      now = trip.takes(way.get(), now);
    }
    return now;
  }

  /** One journey to a screen. */
  private final class Trip {
    private final Set<String> goals;
    private final BooleanSupplier there;
    private final Set<Way> inVain = new HashSet<>();
    private final Map<Way, Integer> taken = new HashMap<>();
    private final Predicate<Way> allowed;
    private int stepsHere = Integer.MAX_VALUE;
    private int menuTries;
    private boolean menuIsOpen;
    private boolean waitedOut;

    /** The person says that this is the screen, whatever it looks like. */
    private boolean isSaidToBeOver;

    Trip(Set<String> goals, BooleanSupplier there, Predicate<Way> allowed) {
      this.goals = goals;
      this.there = there;
      this.allowed = allowed;
      map.ways().stream().filter(allowed.negate()).forEach(inVain::add);
    }

    Recognised begins() {
      Recognised now = look();
      return isOver(now) || (now.screen().isPresent() && !site.isDown(now))
          ? now
          : settled(known(DRAWN, this::isOver));
    }

    /** A page that stood still with nothing on it that leads on may have been waiting for more. */
    Optional<Recognised> comesLate(Recognised before) {
      if (waitedOut || before.screen().isPresent() || site.isDown(before)) {
        return Optional.empty();
      }
      waitedOut = true;
      Recognised now = settled();
      if (now.screen().isEmpty()) {
        return Optional.empty();
      }
      // What was sought on it before was not drawn yet.
      forgetWhatWasInVain();
      return Optional.of(now);
    }

    boolean isOver(Recognised now) {
      return goals.stream().anyMatch(now::is) || there.getAsBoolean();
    }

    /**
     * The first step of the shortest row of ways; from a page that is not known, or where but one
     * way is allowed, what leads straight there.
     */
    Optional<Way> next(Recognised now) {
      Optional<Way> first =
          now.screen().stream()
              .flatMap(
                  from -> goals.stream().flatMap(goal -> map.path(from, goal, inVain).stream()))
              .filter(path -> !path.isEmpty())
              .min(Comparator.comparingInt(List::size))
              .map(path -> path.get(0));
      boolean straight = now.screen().isEmpty() || !map.ways().stream().allMatch(allowed);
      return first.isPresent() || !straight
          ? first
          : map.ways().stream()
              .filter(way -> goals.contains(way.to()) && !inVain.contains(way))
              .findFirst();
    }

    /** Where a person has led to; empty where nobody leads on. */
    Optional<Recognised> asksTheWay(Recognised now) {
      BooleanSupplier leadsOn =
          () -> {
            Recognised here = look();
            return isOver(here)
                || (here.screen().isPresent()
                    && !here.name().equals(now.name())
                    && goals.stream()
                        .anyMatch(to -> map.path(here.screen().get(), to, Set.of()).isPresent()));
          };
      Word said = guide.leads(goals, now, leadsOn);
      if (said == Word.SKIP) {
        return Optional.empty();
      }
      forgetWhatWasInVain();
      menuTries = 0;
      menuIsOpen = false;
      Recognised here = look();
      isSaidToBeOver = said == Word.CONTINUE && !isOver(here) && here.name().equals(now.name());
      return Optional.of(isSaidToBeOver ? here.as(goal()) : here);
    }

    private Screen goal() {
      return goals.stream().flatMap(g -> map.screen(g).stream()).findFirst().orElseThrow();
    }

    private void forgetWhatWasInVain() {
      taken.clear();
      inVain.removeIf(allowed);
    }

    /** Whether a window that shows this is further on than the page that opened it. */
    boolean isNearer(Glance seen) {
      Recognised there = map.recognise(seen);
      return goals.stream().anyMatch(there::is) || steps(there) < stepsHere;
    }

    private int steps(Recognised from) {
      return from.screen().stream()
          .flatMap(screen -> goals.stream().flatMap(to -> map.path(screen, to, Set.of()).stream()))
          .mapToInt(List::size)
          .min()
          .orElse(Integer.MAX_VALUE);
    }

    Recognised takes(Way way, Recognised before) {
      stepsHere = steps(before);
      int times = taken.merge(way, 1, Integer::sum);
      Glance seen = before.glance();
      int asked = view.asked();
      if (!take.test(way.play())) {
        if (!opensMenu()) {
          leadsNowhere(way);
        }
        return look();
      }
      Recognised after = left(before, asked, times < CLICKS);
      if (site.isDown(after)) {
        after = settled();
      }
      boolean same = after.name().equals(before.name());
      boolean moved = !after.glance().text().equals(seen.text());
      if (times >= CLICKS || (same && moved && times >= ROUNDS)) {
        leadsNowhere(way);
      }
      return after;
    }

    /** Nor does any other that is gone by the same press. */
    private void leadsNowhere(Way way) {
      map.ways().stream()
          .filter(other -> other.from().equals(way.from()) && other.play().equals(way.play()))
          .forEach(inVain::add);
    }

    /**
     * Waits until the page is another one that is known.
     *
     * @param asked how often it had asked its site for something before the click
     * @param again whether the click may be made again, should it come to nothing
     */
    private Recognised left(Recognised before, int asked, boolean again) {
      var now = new Recognised[] {before};
      var still = new Stillness(view, clock);
      BooleanSupplier elsewhere =
          () -> {
            now[0] = look();
            boolean another = now[0].screen().isPresent() && !now[0].name().equals(before.name());
            // What stands around a page while it is drawn may be known, and is further off.
            return isOver(now[0])
                || (another
                    && (steps(now[0]) < stepsHere || still.lasts(now[0].glance().text(), DRAWN)))
                || view.siteTrouble().isPresent();
          };
      BooleanSupplier unheard =
          () ->
              again
                  && view.asked() == asked
                  && still.lasts(now[0].glance().text(), UNHEARD)
                  && now[0].glance().text().equals(before.glance().text());
      // What nobody knows, but is another page, leads on as it stands.
      BooleanSupplier stands =
          () ->
              now[0].screen().isEmpty()
                  && !now[0].glance().text().equals(before.glance().text())
                  && still.lasts(now[0].glance().text(), DRAWN);
      Duration first = again && FOR_A_CLICK.compareTo(patience) < 0 ? FOR_A_CLICK : patience;
      boolean over =
          view.await(
              () -> elsewhere.getAsBoolean() || unheard.getAsBoolean() || stands.getAsBoolean(),
              first);
      if (!over && (view.busy() || now[0].screen().isEmpty())) {
        boolean unused =
            view.await(
                () -> elsewhere.getAsBoolean() || still.lasts(now[0].glance().text(), DRAWN),
                patience);
      }
      return now[0];
    }

    /** A menu hidden behind a button is opened once; again only where nothing came of it. */
    boolean opensMenu() {
      if (menuIsOpen || menuTries == CLICKS) {
        return false;
      }
      menuTries++;
      String before = look().glance().text();
      boolean pressed = map.menu().filter(take).isPresent();
      if (pressed) {
        forgetWhatWasInVain();
        menuIsOpen = view.await(() -> !look().glance().text().equals(before), FOR_A_MENU);
      }
      return pressed;
    }
  }
}
