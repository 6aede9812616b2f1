package hn.aldia.browser.read;

import com.microsoft.playwright.Page;
import hn.aldia.browser.act.EntryMatch;
import hn.aldia.browser.choice.Control;
import hn.aldia.browser.choice.OptionMatch;
import hn.aldia.browser.date.DateField;
import hn.aldia.browser.find.Found;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import hn.aldia.text.Folded;
import hn.aldia.words.DayText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what a control shows, the way a person would read it out. */
public final class ControlReading {
  /** Whether the control bears the target's very words, and not merely a longer name. */
  public static boolean names(Found control, Target target) {
    String name = name(control.seen());
    return target.words().stream().anyMatch(w -> name(w).equals(name));
  }

  /**
   * A box: its text. A list or a group of ticks: the words of what is chosen, several joined by a
   * comma. Three fields for a day: day, month and year with strokes between. Empty when nothing is
   * entered or chosen.
   */
  public static String shown(Page page, Found control) {
    return shown(new Control(page, control).read(), control);
  }

  /** The same; empty where no person sees the control any more. */
  public static Optional<String> shownIfSeen(Page page, Found control) {
    return new Control(page, control).readIfSeen().map(read -> shown(read, control));
  }

  private static String shown(String read, Found control) {
    if (!read.matches("\\d{0,4}") && !DayText.isMonth(read)) {
      return read;
    }
    String day = new DateField(control).partsShown();
    return day.isEmpty() ? read : day;
  }

  /**
   * The order of day, month and year of a field that shows a day: as it was decided when the day
   * was entered, else as the page states it; empty where nothing tells.
   */
  public static String dateOrder(Found control, String shown) {
    return shown.replaceAll("\\D", "").length() < 6 ? "" : new DateField(control).order();
  }

  /** Whether the words that a control shows are this day. */
  public static boolean says(String shown, String dateOrder, LocalDate day) {
    return dateOrder.isEmpty() ? DayText.says(shown, day) : DayText.says(shown, day, dateOrder);
  }

  /** Whether the words that a control shows are this text, as the control may write it. */
  public static boolean says(String shown, String text) {
    return EntryMatch.of(text, shown) != EntryMatch.DIFFERENT;
  }

  /** Whether the words that a control shows are the option that this choice would take. */
  public static boolean fits(String shown, Choice choice) {
    return new OptionMatch("", List.of(new OptionMatch.Option(shown, false)))
        .find(choice)
        .isPresent();
  }

  private static String name(String text) {
    String bare =
        text.replaceAll("(?iu)\\((obligatori[oa]|requerid[oa]|opcional|required|optional)\\)", "");
    return Folded.squeezed(bare).replace("ss", "s");
  }
}
