package hn.aldia.runner;

import hn.aldia.browser.choice.OptionNotFound;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page did not allow one action; {@link Runner} makes of it what it means for the step. */
public final class Obstacle extends Trouble {
  public enum Reason {
    /** Nothing fits the target. */
    NOT_THERE,
    /** Several things fit alike. */
    SEVERAL_FIT,
    /** The list does not have the option. */
    NO_SUCH_OPTION,
    /** It was tried, and may have had an effect. */
    TRIED
  }

  private final Reason reason;
  private final Message why;
  private final List<String> seen;
  private transient List<String> offered = List.of();

  /** What the browser says of it, with its evidence; its own words tell what was seen instead. */
  public static Obstacle of(Reason reason, Trouble trouble) {
    var obstacle = new Obstacle(reason, trouble.what(), List.of(), trouble);
    trouble.evidence().forEach(obstacle::attach);
    return obstacle;
  }

  /**
   * @param why one sentence for people, of any bundle
   * @param seen what the page shows instead, the likeliest first; empty when {@code why} says it;
   *     never a secret
   */
  public Obstacle(Reason reason, Message why, List<String> seen, @Nullable Throwable cause) {
    super(Kind.PERSON, cause, "runner.obstacle", why);
    this.reason = reason;
    this.why = why;
    this.seen = List.copyOf(seen);
  }

  /** The list has other options. */
  static Obstacle noSuchOption(OptionNotFound trouble) {
    Obstacle obstacle = of(Reason.NO_SUCH_OPTION, trouble);
    obstacle.offered = trouble.offered();
    return obstacle;
  }

  public Reason reason() {
    return reason;
  }

  public Message why() {
    return why;
  }

  public List<String> seen() {
    return seen;
  }

  /** All that the list offers which does not have the option; else empty. */
  public List<String> offered() {
    return List.copyOf(offered);
  }

  /** Whether the page is certainly as it was before. */
  boolean nothingWasDone() {
    return reason != Reason.TRIED;
  }
}
