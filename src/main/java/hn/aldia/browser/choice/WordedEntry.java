package hn.aldia.browser.choice;

import com.microsoft.playwright.Page;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.browser.script.PageScript;
import hn.aldia.page.KeyPace;
import hn.aldia.scenario.step.Choice;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Puts words into a field that may be a box or something to choose from: a box is given the first
 * wording, of a list or a group of ticks the option that fits one of them is chosen.
 *
 * @param patience how long a locked box may stay locked, and an option may take to appear
 */
public record WordedEntry(PopupGuard guard, Clock clock, Duration patience) {
  /** How long a box that proposes words may take to propose ours, before it is filled as it is. */
  private static final Duration PROPOSING = Duration.ofMillis(800);

  /** Returns the words that the field shows now. */
  public String enter(Page page, Found field, Choice choice) {
    var maker = new ChoiceMaker(guard, clock);
    return switch (FieldKind.of(field)) {
      case LIST -> maker.choose(page, field, choice, patience).shown();
      case BOX -> fill(page, field, choice);
      case PROPOSING_BOX -> {
        try {
          yield maker.choose(page, field, choice, PROPOSING).shown();
        } catch (OptionNotFound notProposed) {
          yield fill(page, field, choice);
        }
      }
    };
  }

  private String fill(Page page, Found box, Choice choice) {
    var entry = new TextEntry(guard, clock, patience);
    return entry.enter(page, box, choice.wordings().get(0), KeyPace.FILLED);
  }

  /** What kind of field it is that something is put into. */
  private enum FieldKind {
    BOX,
    /** A box that lists words while one types, and takes others too. */
    PROPOSING_BOX,
    LIST;

    private static final PageScript SCRIPT = PageScript.named("field-kind.js");

    static FieldKind of(Found field) {
      return valueOf(String.valueOf(SCRIPT.run(field.frame(), Map.of("el", field.inPage()))));
    }
  }
}
