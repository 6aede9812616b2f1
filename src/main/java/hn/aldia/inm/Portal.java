package hn.aldia.inm;

import hn.aldia.form.FieldComplaint;
import hn.aldia.form.FormSite;
import hn.aldia.page.Glance;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import hn.aldia.runner.Wayfinder;
import hn.aldia.runner.Word;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The page in front of us, and the map of where it belongs. One for all that is done on it. */
public record Portal(FormSite site, Scripts scripts, Wayfinder way, ByHand byHand) {
  private static final Duration BEHIND_STANDS = Duration.ofMillis(1500);

  /**
   * @param patience how long a screen may take to come
   */
  public static Portal of(View view, Scripts scripts, Duration patience, Clock clock) {
    PortalMap map = scripts.map();
    var byHand = new ByHand(view, scripts, map, new HashMap<>());
    var way =
        new Wayfinder(
            view,
            map,
            play -> scripts.take(play.substring(play.indexOf('/') + 1)),
            scripts::tell,
            patience,
            clock,
            byHand);
    return new Portal(new FormSite(view, scripts, map, patience, clock), scripts, way, byHand);
  }

  View view() {
    return site.view();
  }

  PortalMap map() {
    return site.map();
  }

  Duration patience() {
    return site.patience();
  }

  Clock clock() {
    return site.clock();
  }

  Screen screen() {
    return Screen.of(way.look());
  }

  Screen screen(Glance seen) {
    return Screen.of(map().recognise(seen));
  }

  /** No box is left to sign in with, and the page is none of those that are known. */
  boolean isFormGone() {
    Glance seen = view().glance();
    return map().recognise(seen).screen().isEmpty()
        && seen.secretBoxes() == 0
        && !seen.offers().isEmpty()
        && view().siteTrouble().isEmpty()
        && !new CaptchaSight(this).needsPerson();
  }

  /** Asked again and again: whether that page has stood so long that it is what comes behind. */
  BooleanSupplier behindForm() {
    var still = new Stillness(view(), clock());
    return () -> isFormGone() && still.lasts(view().text(), BEHIND_STANDS);
  }

  /**
   * Goes to one of these screens, if a way leads there.
   *
   * @throws hn.aldia.words.Trouble when none does
   */
  Screen reach(String sought, BooleanSupplier there, Screen... goals) {
    return arrived(way.reach(names(goals), there), sought, there, goals);
  }

  /** The same, by nothing but this scenario. */
  void press(String play, String sought, BooleanSupplier there, Screen... goals) {
    var unused = arrived(way.reachBy("inm/" + play, names(goals), there), sought, there, goals);
  }

  private Screen arrived(Recognised at, String sought, BooleanSupplier there, Screen... goals) {
    Screen end = Screen.of(at);
    if (!Arrays.asList(goals).contains(end) && !there.getAsBoolean()) {
      throw new Lost(this).lookingFor(sought);
    }
    return end;
  }

  Screen reach(String sought, Screen... goals) {
    return reach(sought, () -> false, goals);
  }

  /**
   * Fills in a form, which nothing has sent yet. It may go away meanwhile, with a message that was
   * closed over it or with the window that it stood in: then it is opened and filled in once more.
   *
   * @param behind the screens that are left where it went away
   */
  void fillIn(Set<Screen> behind, Runnable fill, Runnable opens) {
    try {
      fill.run();
    } catch (StepFailed failed) {
      // What presses may have been heard, whatever became of it.
      if (failed.step().field().isEmpty() || !behind.contains(screen())) {
        throw failed;
      }
      opens.run();
      fill.run();
    }
  }

  /** In their order: the first is the one that is meant above all. */
  private static Set<String> names(Screen... goals) {
    return Arrays.stream(goals)
        .map(Screen::inTheMap)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Waits for a person to bring about what the machine cannot.
   *
   * @param task {@code inm.by-hand.…}
   * @throws hn.aldia.words.Trouble when nobody does
   */
  void orByHand(String task, String sought, BooleanSupplier there) {
    if (byHand.asks(task, way.look(), there) == Word.SKIP) {
      throw new Lost(this).lookingFor(sought);
    }
  }

  /** A form that was not taken. */
  static Trouble refused(List<FieldComplaint> against) {
    return Trouble.person("errand.form-refused", Message.lines(against, FieldComplaint::line));
  }

  /** The same of a request: for its papers, where it asks for some and names no field. */
  Trouble requestRefused(List<FieldComplaint> against) {
    boolean papers =
        against.stream().allMatch(complaint -> complaint.setting().isEmpty())
            && view().text().lines().anyMatch(line -> site.says("said.attaches", line));
    return papers
        ? Trouble.person("errand.form-wants-papers", Message.lines(against, FieldComplaint::line))
        : refused(against);
  }

  /** Whether a line of these words answers this scenario. */
  boolean answers(String play, String words) {
    return words.lines().anyMatch(line -> site.meaning(line, answersTo(play)).isPresent());
  }

  /** What the portal may answer to this scenario. */
  Set<String> answersTo(String play) {
    return map().answersTo("inm/" + play);
  }
}
