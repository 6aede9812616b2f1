package hn.aldia.config.oauth;

import hn.aldia.config.oauth.Authorization.Granted;
import hn.aldia.config.oauth.OAuthClient.Endpoints;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What lets us into a mailbox for about an hour, renewed before it runs out. Only what renews it is
 * kept, as a secret. Any thread may fetch.
 */
public final class AccessToken implements SecretSource {
  /** A login under way, and a clock that is wrong, are given this long. */
  private static final Duration EARLY = Duration.ofMinutes(5);

  private final OAuthClient client;
  private final String user;
  private final StoredSecret renewal;
  private final Clock clock;
  private @Nullable Granted held;

  public AccessToken(OAuthClient client, String user, StoredSecret renewal, Clock clock) {
    this.client = client;
    this.user = user;
    this.renewal = renewal;
    this.clock = clock;
  }

  /**
   * @throws SignInNeeded when nobody has signed in yet
   * @throws SignInRefused when the server renews it no more
   */
  @Override
  public synchronized Secret fetch() {
    if (held == null || !clock.instant().isBefore(held.until().minus(EARLY))) {
      held = renewed();
    }
    return held.access();
  }

  private Granted renewed() {
    var server = new Authorization(client, user, clock);
    var unused = server.id();
    Secret kept = renewal.kept().orElseThrow(() -> new SignInNeeded(user));
    try {
      return keep(server.renewed(kept));
    } catch (SignInRefused refused) {
      // Another run may have renewed it a moment ago, and where each serves once, ours is void.
      Secret newer = renewal.kept().filter(other -> !other.equals(kept)).orElseThrow(() -> refused);
      return keep(server.renewed(newer));
    }
  }

  private Granted keep(Granted granted) {
    if (granted.renewal() != null) {
      renewal.keep(granted.renewal());
    }
    return granted;
  }

  /** Asked for anew at the next login. */
  @Override
  public synchronized void refused(Secret secret, String answer) {
    held = null;
  }

  /** The person signs in, at their provider's own page. */
  public synchronized void signIn(SignInPage page) {
    var server = new Authorization(client, user, clock);
    Endpoints at = server.at();
    URI device = at.device();
    URI browser = at.signIn();
    Granted granted;
    if (device != null) {
      granted = new ByCode(server, device, clock).signIn(page);
    } else if (browser != null) {
      granted = new InBrowser(server, browser, user).signIn(page);
    } else {
      throw Trouble.settings("config.no-application", user, "mail.oauth.sign-in-url");
    }
    if (granted.renewal() == null) {
      throw server.notForLong();
    }
    held = keep(granted);
  }

  /** What renews it. */
  public StoredSecret renewal() {
    return renewal;
  }

  @Override
  public String described() {
    return "OAuth 2: " + user;
  }

  @Override
  public String toString() {
    return described();
  }
}
