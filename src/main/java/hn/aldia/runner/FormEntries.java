package hn.aldia.runner;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.act.EntryRefused;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.read.ControlReading;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was entered into the form in front. A page may empty or cut a field long after it was left:
 * so all of it is read again right before it is sent, and what was lost is entered once more.
 */
final class FormEntries {
  private static final Duration SETTLING = Duration.ofMillis(1500);

  /**
   * @param shown what the control showed when it had been entered
   * @param again enters it once more
   */
  record Entry(Found control, Purpose purpose, boolean secret, String shown, Runnable again) {}

  private final OpenPage open;
  private final Map<Target, Entry> entries = new LinkedHashMap<>();
  private boolean clicked;

  FormEntries(OpenPage open) {
    this.open = open;
  }

  void remember(Target target, Entry entry) {
    if (clicked) {
      entries.values().removeIf(old -> !open.stillShows(old.control()));
      clicked = false;
    }
    // What it was given last, by whatever name, is what it is to show.
    String key = entry.control().key();
    entries.values().removeIf(old -> !key.isEmpty() && old.control().key().equals(key));
    entries.put(target, entry);
  }

  /** The page may be another now: a box of the same name on it is not the same box. */
  void clicked() {
    clicked = true;
  }

  void forget() {
    entries.clear();
  }

  /**
   * @throws EntryRefused when the page does not keep what is entered once more
   */
  void restoreLost() {
    if (entries.isEmpty()) {
      return;
    }
    var unused = open.await(() -> !open.busy(), SETTLING);
    Map<Target, Entry> lost = lost();
    if (lost.isEmpty()) {
      return;
    }
    // Entering remembers them anew.
    lost.values().forEach(entry -> entry.again().run());
    lost()
        .forEach(
            (target, entry) -> {
              String now = shows(target, entry).orElse("");
              throw entry.secret()
                  ? EntryRefused.lost(target.said(), "•••", now.isEmpty() ? "" : "•••")
                  : EntryRefused.lost(target.said(), entry.shown(), now);
            });
  }

  /** Enters once more what the page has emptied meanwhile; what it changed is left to be told. */
  void refillEmptied() {
    var unused = open.await(() -> !open.busy(), SETTLING);
    // Entering remembers them anew.
    new LinkedHashMap<>(entries)
        .forEach(
            (target, entry) ->
                shows(target, entry)
                    .filter(String::isBlank)
                    .ifPresent(empty -> entry.again().run()));
  }

  private Map<Target, Entry> lost() {
    var lost = new LinkedHashMap<Target, Entry>();
    entries.forEach(
        (target, entry) ->
            shows(target, entry)
                .filter(now -> !holds(entry, now))
                .ifPresent(now -> lost.put(target, entry)));
    return lost;
  }

  private Optional<String> shows(Target target, Entry entry) {
    return shows(entry.control())
        .or(() -> clicked ? Optional.empty() : open.look(target, entry.purpose()).map(this::read));
  }

  private static boolean holds(Entry entry, String now) {
    return entry.secret()
        ? now.equals(entry.shown())
        : now.equals(entry.shown())
            // While its list closes a widget may show what was chosen in both places.
            || (!now.isBlank() && entry.shown().equals(now + " " + now))
            || ControlReading.says(now, entry.shown());
  }

  /** The same, where a person still sees the control. */
  Optional<String> shows(Found control) {
    try {
      return ControlReading.shownIfSeen(open.page(), control)
          .map(text -> withItsCode(control, text));
    } catch (PlaywrightException gone) {
      return Optional.empty();
    }
  }

  /** As it stands there; a code of a country that was chosen for a number is of it. */
  String read(Found control) {
    return withItsCode(control, ControlReading.shown(open.page(), control));
  }

  private String withItsCode(Found control, String shown) {
    return new TextEntry(open.guard(), open.clock(), Duration.ZERO).withItsCode(control, shown);
  }
}
