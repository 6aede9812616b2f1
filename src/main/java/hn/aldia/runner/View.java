package hn.aldia.runner;

import hn.aldia.browser.read.ControlReading;
import hn.aldia.page.CaptchaState;
import hn.aldia.page.Glance;
import hn.aldia.page.Grids;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** What a flow may know of the page in front of it, without touching it. One thread only. */
public interface View {
  /**
   * All visible words, line by line, those of frames, open shadow roots, buttons and pictures too.
   */
  String text();

  /** All that can be seen at this moment, in one look: cheaper than one question after another. */
  Glance glance();

  /** The words on all that can be clicked. */
  default List<String> offers() {
    return glance().offers();
  }

  /**
   * All that stands in rows and columns.
   *
   * @param headings folded words (lower case, no accents) by which a line of headings is known
   *     where the page is no table but looks like one
   */
  Grids grids(List<String> headings);

  /** Whether there is a control of that name now, and only one. */
  boolean has(Target target);

  /** What the control of that name shows now; empty: there is no such control, or several. */
  Optional<Shown> shown(Target target);

  /**
   * What a control shows: a box its text, a list or a group of ticks the words of what is chosen.
   *
   * @param dateOrder of day, month and year, where it may show a day and the order is known
   */
  record Shown(String text, String dateOrder) {
    public Shown(String text) {
      this(text, "");
    }

    /** Whether that is what {@code choose} would take. */
    public boolean fits(Choice choice) {
      return ControlReading.fits(text, choice);
    }

    /** Whether that is the text, as a box may write it. */
    public boolean says(String wanted) {
      return ControlReading.says(text, wanted);
    }

    public boolean says(LocalDate day) {
      return ControlReading.says(text, dateOrder, day);
    }
  }

  /** Back to where the last click was made: closes the tab that it opened, else one page back. */
  void back();

  /** What popups and dialogs have said since the page was opened, oldest first. */
  List<String> announced();

  /** Whether an answer of the server is still awaited. */
  boolean busy();

  /** By what the page can be asked for again; empty: it came of what was sent. */
  Optional<String> address();

  /** How often this page asked its server for something to show: a document or a part of one. */
  int asked();

  /**
   * Waits while the page lives on; popups are closed. True when the condition came true in time.
   */
  boolean await(BooleanSupplier condition, Duration atMost);

  /** How a captcha on the page stands now. */
  CaptchaState captcha();

  /** Lets the page live on for a moment, and closes what popped up. */
  void keepClear();

  /** Set when the page is but a sign that the site is down (a status of 500 and more). */
  Optional<Trouble> siteTrouble();

  /** Whether the page only shows what was asked for, so that asking again sends nothing twice. */
  boolean canAskAgain();

  /** Asks for the same page once more. */
  void askAgain();

  /**
   * By what it shows a window that our clicks open is gone to, where the page itself goes on too.
   * Holds until something else leads on.
   */
  void leadsOn(Predicate<Glance> shows);

  /**
   * What our next clicks are to bring about: a popup that shows any of these words is theirs, and
   * no intruder. Holds until other words are named.
   */
  void awaits(List<String> words);

  /** Keeps what is seen now (masked picture, words) and returns the files. */
  List<Path> evidence(String name);

  /** The same, with what we see of the page as the map tells it. */
  default List<Path> evidence(String name, PortalMap map) {
    return evidence(name);
  }

  /** Keeps a masked picture of a screen that was reached. */
  void picture(String screen);
}
