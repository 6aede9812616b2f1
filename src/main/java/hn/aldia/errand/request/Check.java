package hn.aldia.errand.request;

import hn.aldia.browser.launch.SiteDown;
import hn.aldia.errand.desk.SignInRefused;
import hn.aldia.errand.desk.SignInTooSoon;
import hn.aldia.inm.CaptchaInTheWay;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one look at mailbox and portal came to.
 *
 * @param news what is new since the last look, oldest first; also where the look was cut short
 * @param trouble why it was cut short
 */
public record Check(Outcome outcome, List<Message> news, Optional<Trouble> trouble) {
  /** ARCHITECTURE.md, "Check outcomes": a check ends in exactly one. */
  public enum Outcome {
    CHANGED,
    SAME,
    /** The account is not let in any more. */
    LOGGED_OUT,
    /** A captcha, or another thing that only a person may do. */
    NEEDS_PERSON,
    /** The page is not understood. */
    DRIFT,
    /** Site or mailbox cannot be reached. */
    DOWN
  }

  public Check {
    news = List.copyOf(news);
  }

  static Check done(List<Message> news) {
    return new Check(news.isEmpty() ? Outcome.SAME : Outcome.CHANGED, news, Optional.empty());
  }

  static Check cutShort(List<Message> news, Trouble why) {
    return new Check(outcome(why), news, Optional.of(why));
  }

  /**
   * Until when the site wants to be let alone; empty: it is not down.
   *
   * @return {@code now} where it does not say
   */
  public Optional<Instant> siteDownUntil(Instant now) {
    return trouble
        .filter(SiteDown.class::isInstance)
        .map(down -> ((SiteDown) down).retryAfter().orElse(now));
  }

  /**
   * Whether there was news.
   *
   * @throws Trouble that cut the look short
   */
  public boolean changed() {
    if (trouble.isPresent()) {
      throw trouble.get();
    }
    return outcome == Outcome.CHANGED;
  }

  public static Check withoutTrouble(Check cutShort) {
    return done(cutShort.news());
  }

  /** When to look again at the soonest, where that is known. */
  public Optional<Instant> notBefore() {
    return trouble
        .filter(SignInTooSoon.class::isInstance)
        .map(tooSoon -> ((SignInTooSoon) tooSoon).until());
  }

  private static Outcome outcome(Trouble why) {
    if (why instanceof SignInRefused || (why instanceof SignInTooSoon soon && soon.refused())) {
      return Outcome.LOGGED_OUT;
    }
    if (why instanceof CaptchaInTheWay) {
      return Outcome.NEEDS_PERSON;
    }
    return switch (why.kind()) {
      case OUTSIDE -> Outcome.DOWN;
      case PERSON, DEFECT, SETTINGS, REFUSED -> Outcome.DRIFT;
    };
  }
}
