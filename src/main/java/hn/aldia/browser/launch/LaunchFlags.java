package hn.aldia.browser.launch;

import hn.aldia.config.home.Shipped;
import hn.aldia.config.settings.BrowserSettings.Sandbox;
import hn.aldia.text.WordList;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Chromium is started for us: no traffic of its own, and no HTTPS-First mode in the way of
 * sites that are plain http.
 *
 * @param plainHosts hosts that are spoken to over plain http, because the settings say so
 * @param more further flags, as they are
 */
public record LaunchFlags(List<String> plainHosts, Sandbox sandbox, List<String> more) {
  /** Playwright's own list as well: of several such flags Chromium heeds only the last. */
  private static final List<String> FEATURES_OFF = words("features-off.txt");

  private static final List<String> HTTPS_FIRST = words("https-first.txt");

  public LaunchFlags {
    plainHosts = List.copyOf(plainHosts);
    more = List.copyOf(more);
  }

  /**
   * @param sites the sites of the settings: those with {@code http:} are let be
   */
  public static LaunchFlags of(Sandbox sandbox, Collection<URI> sites) {
    List<String> plain =
        sites.stream()
            .filter(site -> "http".equalsIgnoreCase(site.getScheme()) && site.getHost() != null)
            .map(URI::getHost)
            .distinct()
            .toList();
    return new LaunchFlags(plain, sandbox, List.of());
  }

  /**
   * Neither pictures nor fonts from the network: who only reads a list needs none. By flags, since
   * an intercepted request costs more than the picture. Media are few, and wait for a person's
   * click.
   */
  public LaunchFlags light() {
    return with("--blink-settings=imagesEnabled=false")
        .with("--disable-remote-fonts")
        .with("--autoplay-policy=user-gesture-required");
  }

  public LaunchFlags with(String flag) {
    return new LaunchFlags(
        plainHosts, sandbox, Stream.concat(more.stream(), Stream.of(flag)).toList());
  }

  boolean sandboxed(Machine machine) {
    return switch (sandbox) {
      case YES -> true;
      case NO -> false;
      case AUTO -> !machine.superuser();
    };
  }

  /**
   * For a browser with a throw-away profile. Only the browser as a whole can be told there: it is
   * done when at least one configured site is plain http.
   */
  public List<String> forSession() {
    return all(featuresOff(!plainHosts.isEmpty()));
  }

  /** For a browser with a profile of its own: that names the hosts, see {@code KeptProfile}. */
  public List<String> forProfile(Machine machine) {
    return sandboxed(machine) ? all(featuresOff(false)) : all("--no-sandbox", featuresOff(false));
  }

  private List<String> all(String... own) {
    return Stream.of(words("quiet-flags.txt"), List.of(own), more).flatMap(List::stream).toList();
  }

  private static String featuresOff(boolean httpsFirst) {
    Stream<String> more = httpsFirst ? HTTPS_FIRST.stream() : Stream.empty();
    return Stream.concat(FEATURES_OFF.stream(), more)
        .collect(Collectors.joining(",", "--disable-features=", ""));
  }

  /** Without remarks, which tell why. */
  private static List<String> words(String file) {
    return Shipped.rows(LaunchFlags.class, file).flatMap(row -> WordList.of(row).stream()).toList();
  }
}
