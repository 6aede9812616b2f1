package hn.aldia.runner;

import hn.aldia.browser.launch.SiteDown;
import hn.aldia.words.Trouble;
import java.util.Set;

/** Which troubles of a site may pass by themselves within a minute. */
final class SiteTrouble {
  private static final Set<SiteDown.Why> PASSING =
      Set.of(
          SiteDown.Why.STATUS,
          SiteDown.Why.CLOUDFLARE,
          SiteDown.Why.TIME_OUT,
          SiteDown.Why.OFFLINE,
          SiteDown.Why.BROKE_OFF);

  /** Not where the site says itself when it wants to be asked again. */
  static boolean passes(Trouble trouble) {
    return trouble instanceof SiteDown down
        && PASSING.contains(down.why())
        && down.retryAfter().isEmpty();
  }
}
