package hn.aldia.runner;

import hn.aldia.page.Glance;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A page as far as it counts for finding the way: what is seen, what is under way. */
public interface Sight {
  /** All that can be seen at this moment, in one look: cheaper than one question after another. */
  Glance glance();

  /**
   * How long, at the last look, nothing had changed on the page since it was pressed, and nothing
   * was awaited.
   */
  Duration rested();

  /** Whether an answer of the server is still awaited. */
  boolean busy();

  /** How often this page asked its server for something to show: a document or a part of one. */
  int asked();

  /**
   * Lets the page live on until this holds; popups are closed meanwhile.
   *
   * @return false when the time is up
   */
  boolean await(BooleanSupplier condition, Duration atMost);

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
}
