package hn.aldia.browser.act;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.SelectOption;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands right before a box for a telephone number: a country's code, as words, fixed, or to
 * be chosen.
 *
 * @param code {@code +504}; empty where there is none
 */
record PhoneLead(String code, Kind kind, @Nullable Leading leading) {
  static final PhoneLead NONE = new PhoneLead("", Kind.NONE, null);

  private static final PageScript ENTRY = PageScript.named("entry.js");
  private static final Duration OPENING = Duration.ofSeconds(2);
  private static final Duration LOOKING = Duration.ofSeconds(6);

  enum Kind {
    NONE,
    /** The box's label has it; who writes another code into the box is understood. */
    WORDS,
    /** The page puts it before whatever is written. */
    FIXED,
    LIST,
    BOX,
    /** Opens a list of countries. */
    WIDGET
  }

  /** A popup may come in the middle of a choice. */
  private static final int TRIES = 3;

  record Leading(Found box, PopupGuard guard, Clock clock) {}

  private record Seen(String code, Kind kind) {}

  static PhoneLead of(Leading leading) {
    // What lies over the page would hide it.
    Object told = leading.guard().clearThen(leading.box(), ENTRY, Map.of("op", "lead"));
    Seen seen = Told.as(Seen.class, told);
    return new PhoneLead(seen.code(), seen.kind(), leading);
  }

  /** Whether the page takes it for the beginning of the number. */
  boolean binds() {
    return kind != Kind.NONE && kind != Kind.WORDS;
  }

  /** What stands there once it was tried to be changed. */
  PhoneLead changedTo(String wanted) {
    PhoneLead now = this;
    for (int tries = 0; tries < TRIES && !now.code().equals("+" + wanted); tries++) {
      now = now.turnedTo(wanted);
    }
    return now;
  }

  private PhoneLead turnedTo(String wanted) {
    Leading known = Objects.requireNonNull(leading);
    try {
      switch (kind) {
        case LIST -> choose(known, wanted);
        case BOX -> at(known).fill("+" + wanted);
        case WIDGET -> pick(known, wanted);
        case FIXED, WORDS, NONE -> {}
      }
    } catch (PlaywrightException refused) {
      return of(known);
    }
    return of(known);
  }

  private static void choose(Leading known, String wanted) {
    if (known.box().run(ENTRY, "lead-option", Map.of("code", wanted)) instanceof Number index
        && index.intValue() >= 0) {
      at(known).selectOption(new SelectOption().setIndex(index.intValue()));
    }
  }

  private static void pick(Leading known, String wanted) {
    Press.surely(at(known), OPENING);
    Deadline late = Deadline.in(LOOKING, known.clock());
    Optional<ElementHandle> row = handle(known, "lead-row", wanted);
    while (row.isEmpty() && !late.passed()) {
      Object unused = known.box().run(ENTRY, "lead-more", Map.of("code", wanted));
      known.box().frame().page().waitForTimeout(30);
      row = handle(known, "lead-row", wanted);
    }
    if (row.isPresent()) {
      Press.surely(row.get(), OPENING);
    } else if (Boolean.TRUE.equals(known.box().run(ENTRY, "lead-shut", Map.of()))) {
      known.box().frame().page().keyboard().press("Escape");
    }
  }

  private static ElementHandle at(Leading known) {
    return handle(known, "lead-at", "").orElseThrow(NotDoneYet::gone);
  }

  private static Optional<ElementHandle> handle(Leading known, String op, String wanted) {
    return known.box().element(ENTRY, op, Map.of("code", wanted));
  }
}
