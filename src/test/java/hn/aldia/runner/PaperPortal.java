package hn.aldia.runner;

import hn.aldia.browser.launch.PageLoad;
import hn.aldia.page.Glance;
import hn.aldia.scenario.check.PageRow;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A portal of words only, with a time of its own: which page a press leads to, and when. Its pages
 * are the first of that screen in the shipped table, {@code nothing} a page that is still empty,
 * {@code broken} one that broke off.
 */
final class PaperPortal extends Clock implements Sight {
  static final Trouble BROKE_OFF =
      new PageLoad(Clock.systemUTC(), Duration.ofSeconds(1))
          .brokeOff("https://portal.example/", "ERR_EMPTY_RESPONSE");

  private static final Duration TICK = Duration.ofMillis(250);
  private static final Path PAGES = Path.of("scenarios/inm/screens.csv");

  /** Every press, in order, as {@code page: play}. */
  final List<String> presses = new ArrayList<>();

  /** When each press was made, since the beginning. */
  final List<Duration> pressedAt = new ArrayList<>();

  /** When the page was asked for again. */
  final List<Duration> askedAgain = new ArrayList<>();

  private final Map<String, Glance> pages = new HashMap<>();
  private final Map<String, Deque<Runnable>> effects = new HashMap<>();
  private final NavigableMap<Instant, String> coming = new TreeMap<>();
  private final Deque<String> whenAskedAgain = new ArrayDeque<>();
  private final Instant begun = Instant.parse("2026-03-02T15:00:00Z");
  private Instant now = begun;
  private String page;
  private int asked;
  private Duration stood = Duration.ZERO;
  private boolean draws;
  private boolean came = true;
  private Predicate<Glance> further = shown -> false;

  PaperPortal(String first) throws IOException {
    for (PageRow row : PageRow.read(PAGES, Files.readAllLines(PAGES))) {
      pages.putIfAbsent(row.screen(), row.glance());
    }
    pages.put("nothing", Glance.NOTHING);
    pages.put("broken", Glance.NOTHING);
    page = first;
  }

  /** A page that no screen fits. */
  PaperPortal shows(String name, String words) {
    pages.put(name, new Glance(words, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of()));
    return this;
  }

  /** Its first page had stood for so long before anybody asked. */
  PaperPortal stood(Duration before) {
    stood = before;
    return this;
  }

  /** Its scripts draw what comes, and ask the site for nothing. */
  PaperPortal drawsByItself() {
    draws = true;
    return this;
  }

  /** The next press of this there leads on; the last one told leads on each time. */
  PaperPortal press(String there, String play, String to) {
    return press(there, play, to, Duration.ZERO);
  }

  PaperPortal press(String there, String play, String to, Duration after) {
    return effect(
        there,
        play,
        () -> {
          asked++;
          comes(to, after);
        });
  }

  /** It only changes what stands on the page: nothing is asked of the site. */
  PaperPortal opens(String there, String play, String shown) {
    return effect(there, play, () -> comes(shown, Duration.ZERO));
  }

  PaperPortal swallows(String there, String play) {
    return effect(there, play, () -> {});
  }

  PaperPortal comes(String next, Duration after) {
    coming.put(now.plus(after), next);
    return this;
  }

  /** What asking again shows, one after the other; the last one each time. */
  PaperPortal askedAgain(String... shown) {
    whenAskedAgain.addAll(List.of(shown));
    return this;
  }

  private PaperPortal effect(String there, String play, Runnable effect) {
    effects.computeIfAbsent(there + ": inm/" + play, k -> new ArrayDeque<>()).add(effect);
    return this;
  }

  /** Presses what the scenario of that name would, where it is there. */
  boolean take(String play) {
    Deque<Runnable> next = effects.get(page() + ": " + play);
    if (next == null) {
      return false;
    }
    stood = Duration.ZERO;
    presses.add(page() + ": " + play.substring(play.indexOf('/') + 1));
    pressedAt.add(Duration.between(begun, now));
    (next.size() > 1 ? next.remove() : next.element()).run();
    return true;
  }

  String page() {
    while (!coming.isEmpty() && !coming.firstKey().isAfter(now)) {
      page = coming.pollFirstEntry().getValue();
    }
    return page;
  }

  Duration passed() {
    return Duration.between(begun, now);
  }

  @Override
  public Glance glance() {
    return Objects.requireNonNull(pages.get(page()));
  }

  @Override
  public Duration rested() {
    return stood;
  }

  @Override
  public boolean busy() {
    page();
    return !draws && !coming.isEmpty();
  }

  @Override
  public int asked() {
    return asked;
  }

  @Override
  public boolean await(BooleanSupplier condition, Duration atMost) {
    Instant end = now.plus(atMost);
    while (!condition.getAsBoolean()) {
      if (!now.isBefore(end)) {
        return false;
      }
      now = now.plus(TICK);
    }
    return true;
  }

  @Override
  public Optional<Trouble> siteTrouble() {
    return page().equals("broken") ? Optional.of(BROKE_OFF) : Optional.empty();
  }

  @Override
  public boolean canAskAgain() {
    return came;
  }

  @Override
  public void askAgain() {
    askedAgain.add(passed());
    asked++;
    comes(
        whenAskedAgain.size() > 1 ? whenAskedAgain.remove() : whenAskedAgain.element(),
        Duration.ZERO);
  }

  @Override
  public void leadsOn(Predicate<Glance> shows) {
    further = shows;
  }

  /** Whether a window that shows this page would be gone to now. */
  boolean wouldGoTo(String other) {
    return further.test(Objects.requireNonNull(pages.get(other)));
  }

  /** What stands there came of what was sent. */
  PaperPortal cannotBeAskedAgain() {
    came = false;
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
