package hn.aldia.browser.find;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.Found.How;
import hn.aldia.page.Glance;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Wording;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds on a page never seen before what a person means by a {@link Target}: through frames and
 * open shadow roots, by markup where it ties words to a control, else by where the words stand.
 *
 * <p>What fits best: an exact match of any wording before one of whole words in a longer text, then
 * the earlier wording, then the stronger evidence. Two that fit equally well are never guessed
 * between. Not for use by several threads, as Playwright's page is not.
 */
public final class Finder {
  private static final Duration AMBIGUITY_LASTS = Duration.ofMillis(600);

  /** Two looks that are to agree lie this far apart. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(60);

  private static final int BEHIND = 4;

  private static final Target NOTHING = new Target(List.of(), null, null, null, null);

  /** A label that did not come while the page rested for so long may be misspelt. */
  private static final Duration MISSPELT = Duration.ofSeconds(1);

  private final Page page;
  private final Set<List<String>> misspelt = new HashSet<>();
  private List<Sight> near = List.of();
  private boolean covered;
  private long rested;
  private boolean cut;
  private boolean loading;

  public Finder(Page page) {
    this.page = page;
  }

  /**
   * What the target means on the page as it is now.
   *
   * @throws AmbiguousTarget when several fit equally well
   */
  public Optional<Found> look(Target target, Purpose purpose) {
    return sight(target, purpose, false).map(Sighting::found);
  }

  /**
   * The same, of what may well not be there: what is near it is seen in the same look, for {@link
   * #misspelt} and {@link #folding}.
   */
  public Optional<Found> lookElseNear(Target target, Purpose purpose) {
    near = List.of();
    return sight(target, purpose, true).map(Sighting::found);
  }

  /** What that look has seen under a misspelt name; from now on a field is known by it. */
  public Optional<Found> misspelt(Target target, Purpose purpose) {
    return knowsMisspelt(target, purpose)
        ? choose(best(near(Report.Near.MISSPELT)), target, purpose).map(Candidate::found)
        : Optional.empty();
  }

  /** What unfolds the only part of the page in which it lies folded away, by that look. */
  public Optional<Found> folding() {
    return alone(near(Report.Near.FOLDED).stream().map(Candidate::found).toList());
  }

  /** Another look once it is late: from now on a field is known by a misspelt name, too. */
  public Optional<Found> lookLate(Target target, Purpose purpose) {
    return knowsMisspelt(target, purpose) ? look(target, purpose) : Optional.empty();
  }

  /** Whether that is new of this field. What is pressed, or only read, must bear the very words. */
  private boolean knowsMisspelt(Target target, Purpose purpose) {
    return isField(purpose) && misspelt.add(target.words());
  }

  /**
   * Whether the last look for something to click found its like beneath a popup, too: the words may
   * be the popup's own.
   */
  public boolean covered() {
    return covered;
  }

  /**
   * How long, at the last look, nothing had changed on the page: what was not there then is not
   * about to come.
   */
  public Duration rested() {
    return Duration.ofMillis(rested);
  }

  /** Whether the page is so large that the last look saw but a part of it. */
  public boolean cut() {
    return cut;
  }

  /** Whether a document was still coming in at the last look, and its scripts with it. */
  public boolean loading() {
    return loading;
  }

  /**
   * The first of these whose words are shown now, as its place in the list. One look for them all.
   */
  public OptionalInt lookForAny(List<Target> any) {
    if (any.stream().anyMatch(target -> target.nth() != null)) {
      return IntStream.range(0, any.size())
          .filter(i -> look(any.get(i), Purpose.WORDS).isPresent())
          .findFirst();
    }
    var query = query("any", NOTHING, Purpose.WORDS);
    query.put("any", any.stream().map(target -> query("find", target, Purpose.WORDS)).toList());
    return seeing(
        query,
        sights -> sights.stream().flatMap(s -> s.report().any().stream()).mapToInt(i -> i).min());
  }

  /** All that is shown now. */
  public Glance glance() {
    return seeing(
        query("glance", NOTHING, Purpose.TEXT),
        sights -> Report.glance(sights.stream().map(Sight::report).toList()));
  }

  /**
   * Looks until the target is there. What fits only loosely must be seen twice, and an ambiguity
   * must last, since a page may still be building itself.
   *
   * @throws TargetNotFound when it did not come in time
   * @throws AmbiguousTarget when several fit equally well and stay
   */
  public Found find(Target target, Purpose purpose, Duration within) {
    return find(target, purpose, within, () -> false).orElseThrow();
  }

  /**
   * The same; empty as soon as it is to be looked for elsewhere.
   *
   * @param elsewhere asked while it is not there
   */
  public Optional<Found> find(
      Target target, Purpose purpose, Duration within, BooleanSupplier elsewhere) {
    var pause = Pause.fromNow(BETWEEN_LOOKS);
    String before = "";
    Long ambiguousSince = null;
    while (true) {
      boolean late = pause.isOver(within);
      try {
        Optional<Sighting> sighting = sight(target, purpose, false);
        if (sighting.isPresent()) {
          Sighting s = sighting.get();
          if (s.certain() || late || s.described().equals(before)) {
            return Optional.of(s.found());
          }
          before = s.described();
        } else if ((late || rested >= MISSPELT.toMillis()) && knowsMisspelt(target, purpose)) {
          continue;
        } else if (late) {
          throw new TargetNotFound(
              target.said(), within, Nearest.of(target.words(), labels(purpose)), cut);
        }
        ambiguousSince = null;
      } catch (AmbiguousTarget several) {
        long now = System.nanoTime();
        ambiguousSince = ambiguousSince == null ? Long.valueOf(now) : ambiguousSince;
        if (late || now - ambiguousSince > AMBIGUITY_LASTS.toNanos()) {
          throw several;
        }
      }
      if (elsewhere.getAsBoolean()) {
        return Optional.empty();
      }
      pause.on(page);
    }
  }

  private static boolean isField(Purpose purpose) {
    return purpose != Purpose.CLICK && purpose != Purpose.WORDS;
  }

  /** The visible names of all that could serve this purpose. */
  public List<String> labels(Purpose purpose) {
    return seeing(
        query("labels", NOTHING, purpose),
        sights -> sights.stream().flatMap(s -> s.texts().stream()).distinct().toList());
  }

  /** All that words or a day can be entered into, each with the surest of its names. */
  public List<Found> entries() {
    return all("entries", NOTHING, Purpose.ENTRY);
  }

  /** All that can be pressed, with the words on it. */
  public List<Found> pressables() {
    return all("pressables", NOTHING, Purpose.CLICK);
  }

  /** What unfolds the only part of the page in which this lies folded away: its heading. */
  public Optional<Found> folding(Target target, Purpose purpose) {
    return alone(all("folded", target, purpose));
  }

  private static Optional<Found> alone(List<Found> headings) {
    return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
  }

  private List<Candidate> near(Report.Near what) {
    return near.stream().flatMap(sight -> sight.near(what).stream()).toList();
  }

  /** What opens each line of a list that closes others in, as of a year. */
  public List<Found> closedGroups() {
    return all("folded", NOTHING, Purpose.CLICK);
  }

  private List<Found> all(String mode, Target target, Purpose purpose) {
    return seeing(
        query(mode, target, purpose),
        sights ->
            sights.stream().flatMap(s -> s.candidates().stream()).map(Candidate::found).toList());
  }

  private Optional<Sighting> sight(Target target, Purpose purpose, boolean elseNear) {
    try {
      Optional<Sighting> byWords =
          target.words().isEmpty()
              ? Optional.empty()
              : seeing(
                  wanted(target, purpose, elseNear),
                  sights -> {
                    near = elseNear ? sights : near;
                    List<Candidate> best = best(candidates(sights));
                    covered = purpose == Purpose.CLICK && covered(sights, best);
                    return choose(best, target, purpose).map(Sighting::of);
                  });
      return byWords.isPresent() ? byWords : counted(target, purpose);
    } catch (PlaywrightException left) {
      if (NotDoneYet.is(page, left)) {
        return Optional.empty();
      }
      throw left;
    }
  }

  private Map<String, Object> wanted(Target target, Purpose purpose, boolean elseNear) {
    Map<String, Object> query = query("find", target, purpose);
    query.put("slips", isField(purpose) && misspelt.contains(target.words()));
    query.put("elseNear", elseNear);
    return query;
  }

  private Optional<Sighting> counted(Target target, Purpose purpose) {
    Integer box = target.box();
    if (box == null || purpose != Purpose.TEXT) {
      return Optional.empty();
    }
    return seeing(
        query("boxes", target, Purpose.TEXT),
        sights -> {
          List<Candidate> boxes = candidates(sights);
          int index = box < 0 ? boxes.size() + box : box - 1;
          if (index < 0 || index >= boxes.size()) {
            return Optional.empty();
          }
          Candidate counted = boxes.get(index);
          if (asksFor(target.not(), counted)) {
            return Optional.empty();
          }
          Found found = counted.found().as(How.BOX, Integer.toString(box));
          return Optional.of(new Sighting(found, false, box + "/" + boxes.size()));
        });
  }

  private static boolean asksFor(List<String> others, Candidate box) {
    List<String> name = Wording.words(box.seen());
    return !others.isEmpty()
        && (box.isForAnAddress() || others.stream().anyMatch(o -> Wording.of(o).labels(name)));
  }

  private static Optional<Candidate> choose(List<Candidate> best, Target target, Purpose purpose) {
    Integer nth = target.nth();
    if (nth != null) {
      return nth > 0 && nth <= best.size() ? Optional.of(best.get(nth - 1)) : Optional.empty();
    }
    if (best.size() < 2 || purpose == Purpose.WORDS) {
      return best.stream().findFirst();
    }
    if (target.box() != null && best.get(0).how() == How.ICON) {
      // Several boxes carry the same icon ("the 3rd and 4th boxes where the locks are"): count.
      return Optional.empty();
    }
    throw new AmbiguousTarget(target.said(), best.stream().map(Candidate::described).toList());
  }

  private static boolean covered(List<Sight> sights, List<Candidate> best) {
    return sights.stream().anyMatch(s -> s.report().covered())
        || (!best.isEmpty()
            && best.get(0).rank().get(BEHIND) == 0
            && candidates(sights).stream()
                .map(Candidate::rank)
                .anyMatch(r -> r.get(BEHIND) == 1 && r.get(0) <= best.get(0).rank().get(0)));
  }

  private static List<Candidate> candidates(List<Sight> sights) {
    return sights.stream().flatMap(s -> s.candidates().stream()).toList();
  }

  private static List<Candidate> best(List<Candidate> all) {
    return all.stream()
        .min(Candidate::compareRank)
        .map(best -> all.stream().filter(c -> c.compareRank(best) == 0).toList())
        .orElse(List.of());
  }

  private <T> T seeing(Map<String, ?> query, Function<List<Sight>, T> use) {
    rested = 0;
    var since = Pause.fromNow(Duration.ZERO);
    List<Sight> sights = Sight.all(page, query, since);
    cut = Sight.cut(sights, since);
    loading = sights.stream().anyMatch(s -> s.report().loading());
    T seen = use.apply(sights);
    rested = sights.stream().mapToLong(s -> s.report().rested()).min().orElse(0);
    return seen;
  }

  private static Map<String, Object> query(String mode, Target target, Purpose purpose) {
    var query = new HashMap<String, Object>();
    query.put("mode", mode);
    query.put("purpose", purpose.name());
    query.put("words", target.words());
    query.put("in", target.in());
    Integer box = target.box();
    query.put("counted", box != null);
    query.put("fromEnd", box != null && box < 0);
    query.put("near", target.near());
    return query;
  }
}
