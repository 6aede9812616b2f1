package hn.aldia.browser.launch;

import com.microsoft.playwright.PlaywrightException;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The site did not give a page. Says nothing about the case: a request may be in any state. */
public final class SiteDown extends Trouble {
  public enum Why {
    /** Its name cannot be looked up. */
    NAME,
    REFUSED,
    /** The network broke off or leads nowhere. */
    OFFLINE,
    TIME_OUT,
    CERTIFICATE,
    TLS,
    /** A status of 500 or more, or 429. */
    STATUS,
    /** Cloudflare answers that the server behind it does not: 520 to 530. */
    CLOUDFLARE,
    /** A page that was asked for by a click did not come, or not whole. */
    BROKE_OFF,
    /** A file to save instead of a page. */
    DOWNLOAD,
    OTHER
  }

  private static final Set<Why> PASSING =
      Set.of(Why.STATUS, Why.CLOUDFLARE, Why.TIME_OUT, Why.OFFLINE, Why.BROKE_OFF);

  private final Why why;
  private final @Nullable Instant retryAfter;

  private SiteDown(
      Why why, @Nullable Instant retryAfter, @Nullable PlaywrightException cause, Object... args) {
    super(Kind.OUTSIDE, cause, "chromium.down-" + Message.word(why), args);
    this.why = why;
    this.retryAfter = retryAfter;
  }

  static SiteDown failed(Why why, PlaywrightException cause, String site, String detail) {
    return new SiteDown(why, null, cause, site, detail);
  }

  static SiteDown broke(String site, String error) {
    return new SiteDown(Why.BROKE_OFF, null, null, site, error);
  }

  static SiteDown answered(Why why, int status, @Nullable Instant retryAfter, String site) {
    return new SiteDown(why, retryAfter, null, site, Integer.toString(status));
  }

  public Why why() {
    return why;
  }

  /** The moment before which the site asks not to be visited again. */
  public Optional<Instant> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /**
   * By itself within a minute, perhaps; not where the site says when it wants to be asked again.
   */
  public boolean mayPass() {
    return PASSING.contains(why) && retryAfter == null;
  }
}
