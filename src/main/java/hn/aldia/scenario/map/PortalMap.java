package hn.aldia.scenario.map;

import hn.aldia.page.Glance;
import hn.aldia.text.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of a site: its screens, the ways between them, what its answers mean. Immutable.
 *
 * @param start the screen on which all begins
 * @param menu the scenario that opens a menu that is hidden
 * @param anytime screens that may turn up whatever is done
 * @param ways what may be repeated
 * @param acts what only flows do
 * @param answers in the order in which they are thought of: complaints before success
 * @param concepts other things that flows look for, by name: the columns of a list
 */
public record PortalMap(
    String start,
    Optional<String> menu,
    Set<String> anytime,
    List<Screen> screens,
    List<Way> ways,
    List<Act> acts,
    List<Meaning> answers,
    Map<String, Concept> concepts) {
  /** The answer that is none. */
  private static final String NOTHING = "nothing";

  private static final int NEAREST = 3;
  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}¿¡])");

  public PortalMap {
    anytime = Set.copyOf(anytime);
    screens = List.copyOf(screens);
    ways = List.copyOf(ways);
    acts = List.copyOf(acts);
    answers = List.copyOf(answers);
    concepts = Map.copyOf(concepts);
  }

  /** The screen that fits best; none where several fit alike, or where nothing is shown yet. */
  public Recognised recognise(Glance glance) {
    ShownWords page = ShownWords.of(glance);
    boolean empty = glance.text().isBlank() && glance.offers().isEmpty() && glance.boxes() == 0;
    List<Screen> fitting = empty ? List.of() : best(page);
    Optional<Screen> one = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    Stream<Recognised.Near> equal =
        one.isPresent()
            ? Stream.of()
            : fitting.stream().map(screen -> new Recognised.Near(screen, List.of()));
    Stream<Recognised.Near> missed =
        screens.stream()
            .filter(screen -> !screen.sign().fits(page))
            .map(screen -> Map.entry(screen, -part(screen.sign(), page)))
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .map(screen -> new Recognised.Near(screen, screen.sign().missing(page)));
    return new Recognised(glance, one, Stream.concat(equal, missed).limit(NEAREST).toList());
  }

  private List<Screen> best(ShownWords page) {
    List<Screen> fitting = screens.stream().filter(screen -> screen.sign().fits(page)).toList();
    int most = fitting.stream().mapToInt(screen -> screen.sign().seen(page)).max().orElse(0);
    List<Screen> best =
        fitting.stream().filter(screen -> screen.sign().seen(page) == most).toList();
    // What extends another is the more exact word for the same page.
    return best.stream()
        .filter(
            screen ->
                best.stream().noneMatch(other -> !other.equals(screen) && other.isA(screen.name())))
        .toList();
  }

  private static double part(Sign sign, ShownWords page) {
    return sign.size() == 0 ? 0 : (double) sign.seen(page) / sign.size();
  }

  public Optional<Screen> screen(String name) {
    return screens.stream().filter(screen -> screen.name().equals(name)).findFirst();
  }

  /** The wordings under this name; a defect where the map has none. */
  public Concept concept(String name) {
    Concept concept = concepts.get(name);
    if (concept == null) {
      throw new IllegalArgumentException("the map has no " + name);
    }
    return concept;
  }

  /**
   * The shortest row of ways from a screen to another; empty where it is there already.
   *
   * @param without ways that were tried in vain
   * @return nothing where none leads there
   */
  public Optional<List<Way>> path(Screen from, String to, Set<Way> without) {
    var reached = new ArrayDeque<Trip>();
    var seen = new HashSet<String>();
    reached.add(new Trip(from, List.of()));
    while (!reached.isEmpty()) {
      Trip trip = reached.removeFirst();
      if (trip.at().isA(to)) {
        return Optional.of(trip.ways());
      }
      if (seen.add(trip.at().name())) {
        for (Way way : ways) {
          if (trip.at().isA(way.from()) && !without.contains(way)) {
            screen(way.to()).ifPresent(next -> reached.add(trip.on(way, next)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The wordings by which a screen is known, as a page may show them. */
  public List<String> words(String screen) {
    return screen(screen).map(known -> known.sign().words()).orElse(List.of());
  }

  /** What the portal may answer to this scenario. */
  public Set<String> answersTo(String play) {
    return acts.stream()
        .filter(act -> act.play().equals(play))
        .findFirst()
        .map(Act::hears)
        .orElseThrow(() -> new IllegalArgumentException("no act plays " + play));
  }

  /** Of the answers with these names, the first that the line gives. */
  public Optional<String> meaning(String line, Set<String> among) {
    List<String> all = Wording.words(line);
    List<List<String>> statements =
        Arrays.stream(BETWEEN_SENTENCES.split(line))
            // A question states nothing.
            .filter(sentence -> !sentence.contains("?") && !sentence.contains("¿"))
            .map(Wording::words)
            .filter(s -> !tellsNothing(s, all))
            .toList();
    return answers.stream()
        .filter(answer -> among.contains(answer.name()))
        .filter(answer -> statements.stream().anyMatch(said -> answer.isSaid(said, all)))
        .map(Meaning::name)
        .findFirst();
  }

  /** "Si ya tiene cuenta…" states nothing. */
  private boolean tellsNothing(List<String> statement, List<String> line) {
    return answers.stream()
        .filter(answer -> answer.name().equals(NOTHING))
        .anyMatch(answer -> answer.isSaid(statement, line));
  }

  private record Trip(Screen at, List<Way> ways) {
    Trip on(Way way, Screen next) {
      var all = new ArrayList<>(ways);
      all.add(way);
      return new Trip(next, List.copyOf(all));
    }
  }
}
