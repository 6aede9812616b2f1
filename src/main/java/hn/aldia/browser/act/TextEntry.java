package hn.aldia.browser.act;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.act.EntryRefused.Reason;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.NotDoneYet;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.popup.Press;
import hn.aldia.browser.script.PageScript;
import hn.aldia.browser.script.Told;
import hn.aldia.config.applicant.CardNumber;
import hn.aldia.config.secret.Secret;
import hn.aldia.page.KeyPace;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Enters text into a box, reads back what the box shows and mends it: refused or undone, wiped on
 * leaving, or taken by a popup in the middle of a word. KeyPace never land in another box.
 *
 * @param patience how long a locked box may stay locked, and popups may keep interrupting
 */
public record TextEntry(PopupGuard guard, Clock clock, Duration patience) {
  private static final PageScript ENTRY = PageScript.named("entry.js");
  private static final int ATTEMPTS = 25;

  /** So often the code of a country is chosen that the page puts back. */
  private static final int LEADS = 3;

  private static final Pattern FIGURES = Pattern.compile("[\\d ()./-]{6,20}");

  /** Between two keys, after so many refusals: a mask sets the caret a moment after each key. */
  private static final List<Duration> PACES =
      List.of(Duration.ZERO, Duration.ofMillis(30), Duration.ofMillis(100));

  /**
   * @return the value as the box shows it; bullets for a secret
   * @throws EntryRefused when the box does not keep it
   */
  public String enter(Page page, Found box, String text, KeyPace keys) {
    PhoneLead lead = leading(box, text);
    for (int time = 1; ; time++) {
      String shown = enter(page, box, text, keys, lead);
      // What was under way when the country was chosen may bring the list as it was before.
      PhoneLead now = FIGURES.matcher(shown).matches() ? leading(box, text) : PhoneLead.NONE;
      if (!now.binds()
          || PhoneForms.of(text, now.code()).filter(p -> !p.isBehind(now.code())).isEmpty()) {
        return shown;
      }
      if (time == LEADS) {
        throw new EntryRefused(box.seen(), Reason.LEAD, text, now.code(), 0);
      }
      lead = now;
    }
  }

  private PhoneLead leading(Found box, String text) {
    return PhoneForms.mayBe(text)
        ? PhoneLead.of(new PhoneLead.Leading(box, guard, clock))
        : PhoneLead.NONE;
  }

  private String enter(Page page, Found box, String text, KeyPace keys, PhoneLead lead) {
    List<String> forms =
        PhoneForms.of(text, lead.code())
            .map(phone -> forms(box, phone, lead))
            .orElseGet(() -> forms(box, text));
    for (String form : forms.subList(0, forms.size() - 1)) {
      try {
        String shown = enterExactly(page, box, form, keys);
        if (!Boolean.TRUE.equals(box.run(ENTRY, "blamed", Map.of()))) {
          return shown;
        }
      } catch (EntryRefused another) {
        if (another.reason() == Reason.LOCKED || another.reason() == Reason.FOCUS) {
          throw another;
        }
      }
    }
    return enterExactly(page, box, forms.get(forms.size() - 1), keys);
  }

  /** What a box shows, with the country's code that stands before a telephone's number. */
  public String withItsCode(Found box, String shown) {
    if (!FIGURES.matcher(shown).matches()) {
      return shown;
    }
    String code = PhoneLead.of(new PhoneLead.Leading(box, guard, clock)).code();
    return (code + " " + shown).strip();
  }

  /** The same, in no other form. */
  public String enterExactly(Page page, Found box, String text, KeyPace keys) {
    return enter(page, box, text, keys, false);
  }

  /** In the order in which to try them. */
  private static List<String> forms(Found box, PhoneForms phone, PhoneLead lead) {
    boolean other = lead.binds() && !phone.isBehind(lead.code());
    PhoneLead now = other ? lead.changedTo(phone.code()) : lead;
    if (now.binds() && !phone.isBehind(now.code())) {
      throw new EntryRefused(box.seen(), Reason.LEAD, phone.number(), now.code(), 0);
    }
    return phone.toTry(phone.isBehind(now.code()));
  }

  /** A card's number has signs in it, or has none, as the page would have it. */
  private static List<String> forms(Found box, String text) {
    return CardNumber.plain(text)
        .filter(plain -> !EntryMatch.isAmount(text))
        .map(plain -> box.run(ENTRY, "forms", Map.of("written", text, "plain", plain)))
        .map(forms -> Told.all(String.class, forms))
        .orElse(List.of(text));
  }

  /** The same; neither the result nor an exception ever says the secret. */
  public String enter(Page page, Found box, Secret text, KeyPace keys) {
    return enter(page, box, text.reveal(), keys, true);
  }

  private String enter(Page page, Found box, String text, KeyPace keys, boolean secret) {
    Deadline late = Deadline.in(patience, clock);
    KeyPace how = keys;
    Outcome last = null;
    int refusals = 0;
    String typed = text;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      last =
          how == KeyPace.FILLED
              ? fill(box, typed)
              : type(page, box, typed, PACES.get(refusals), secret);
      EntryMatch likeness = EntryMatch.of(text, last.shown());
      if (secret ? likeness == EntryMatch.SAME : likeness != EntryMatch.DIFFERENT) {
        return secret ? "•".repeat(last.shown().length()) : last.shown();
      }
      // A popup may interrupt any number of times; a box that refuses gets three tries a way.
      boolean interrupted = guard.clear(box) > 0 || last.reason() == Reason.FOCUS;
      refusals += interrupted || how == KeyPace.FILLED ? 0 : 1;
      if (last.reason() == Reason.CUT || refusals >= PACES.size() || late.passed()) {
        break;
      }
      how = KeyPace.TYPED;
      typed = text.substring(Prefix.doubled(text, last.shown()));
    }
    Outcome failed = Objects.requireNonNull(last);
    String wanted = secret ? "•••" : text;
    Reason why = isCut(text, failed) ? Reason.CUT : failed.reason();
    String shown = secret ? "•••" : failed.shown();
    throw new EntryRefused(box.seen(), why, wanted, shown, failed.shown().length());
  }

  /** A box may cut what it is given without saying how much it takes. */
  private static boolean isCut(String text, Outcome failed) {
    return failed.reason() == Reason.CHANGED
        && !failed.shown().isEmpty()
        && failed.shown().length() < text.length()
        && text.startsWith(failed.shown());
  }

  private Outcome fill(Found box, String text) {
    try {
      State look = prepare(box);
      if ((look.off() || look.readOnly())
          && EntryMatch.of(text, look.value()) != EntryMatch.DIFFERENT) {
        return outcome(step(box, "leave"), text);
      }
      Optional<ElementHandle> inner =
          look.own() ? Optional.of(box.element()) : box.element(ENTRY, "box", Map.of());
      ElementHandle element = inner.orElseThrow(NotDoneYet::gone);
      String key = lastKey(look.type(), text);
      double limit = patience.toMillis();
      // Not the page's keyboard: it has no limit, and where the document goes away in the middle of
      // an insertion Chromium never answers.
      element.fill(
          text.substring(0, text.length() - key.length()),
          new ElementHandle.FillOptions().setTimeout(limit));
      if (!key.isEmpty()) {
        element.press(key, new ElementHandle.PressOptions().setTimeout(limit));
      }
    } catch (PlaywrightException e) {
      return outcome(step(box, "leave"), text);
    }
    return outcome(step(box, "leave"), text);
  }

  /**
   * A page may wait for a key in each box before it goes on (a button that is off until then): so
   * the last letter is a real key stroke. Empty where the box must be filled in one go.
   */
  private static String lastKey(String type, String text) {
    String last = text.isEmpty() ? "" : text.substring(text.length() - 1);
    boolean plain = last.matches("[A-Za-z0-9]") && type.matches("text|email|tel|password|textarea");
    return plain && text.length() > 1 ? last : "";
  }

  private Outcome type(Page page, Found box, String text, Duration pause, boolean secret) {
    try (var keyboard = new Keyboard(page, pause)) {
      State before = prepare(box);
      guardOtherFrames(page, box, "elsewhere");
      if (!before.focused()) {
        Press.surely(box.element(), Duration.ofSeconds(1));
        before = step(box, "prepare");
      }
      if (!before.value().isEmpty()) {
        page.keyboard().press("Delete");
      }
      if (!secret) {
        keyboard.type(text);
      } else if (!typeSecret(page, box, keyboard, text)) {
        return new Outcome(step(box, "leave").value(), Reason.FOCUS);
      }
      return outcome(step(box, "leave"), text);
    } catch (PlaywrightException e) {
      return outcome(step(box, "leave"), text);
    } finally {
      guardOtherFrames(page, box, "release");
    }
  }

  /**
   * Key by key, each only while the box holds the keyboard: what pops up in the middle of the word,
   * in whatever frame, gets no key of it.
   *
   * @return false: something else took the keyboard
   */
  private static boolean typeSecret(Page page, Found box, Keyboard keyboard, String text) {
    int frames = page.frames().size();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (page.frames().size() != frames) {
        frames = page.frames().size();
        guardOtherFrames(page, box, "elsewhere");
      }
      if (!holdsKeyboard(box)) {
        return false;
      }
      keyboard.type(text.substring(i, text.offsetByCodePoints(i, 1)));
    }
    return true;
  }

  private static boolean holdsKeyboard(Found box) {
    for (Frame at = box.frame(); at.parentFrame() != null; at = at.parentFrame()) {
      ElementHandle frame = at.frameElement();
      if (!Boolean.TRUE.equals(frame.evaluate("e => e.getRootNode().activeElement === e"))) {
        return false;
      }
    }
    return Boolean.TRUE.equals(box.run(ENTRY, "holds", Map.of()));
  }

  private static void guardOtherFrames(Page page, Found box, String op) {
    page.frames().stream()
        .filter(frame -> frame != box.frame() && !frame.isDetached())
        .forEach(frame -> reached(frame, op));
  }

  private static void reached(Frame frame, String op) {
    try {
      var unused = ENTRY.run(frame, Map.of("op", op));
    } catch (PlaywrightException e) {
      return; // it is navigating: nothing in it holds the focus
    }
  }

  /** Nothing covers the box any more, and keys go nowhere else. */
  private State prepare(Found box) {
    return Told.as(State.class, guard.clearThen(box, ENTRY, Map.of("op", "prepare")));
  }

  private static State step(Found box, String op) {
    return Told.as(State.class, box.run(ENTRY, op, Map.of()));
  }

  private static Outcome outcome(State state, String wanted) {
    String shown = state.value();
    String before = Objects.requireNonNullElse(state.before(), shown);
    int maxLength = state.maxLength();
    Reason reason = Reason.CHANGED;
    if (state.off() || state.readOnly()) {
      reason = Reason.LOCKED;
    } else if (state.strays() > 0) {
      reason = Reason.FOCUS;
    } else if (shown.isEmpty() && !before.isEmpty()) {
      reason = Reason.WIPED;
    } else if (maxLength >= 0 && shown.length() == maxLength && wanted.length() > maxLength) {
      reason = Reason.CUT;
    }
    return new Outcome(shown, reason);
  }

  /**
   * How the box stands.
   *
   * @param own whether the box itself takes the keys
   * @param before what it showed before it was left
   * @param strays keys that went elsewhere
   */
  private record State(
      String value,
      String type,
      boolean own,
      boolean focused,
      boolean off,
      boolean readOnly,
      int maxLength,
      @Nullable String before,
      int strays) {}

  private record Outcome(String shown, Reason reason) {}
}
