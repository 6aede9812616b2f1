package hn.aldia.browser.launch;

import hn.aldia.config.home.Shipped;
import hn.aldia.config.settings.BrowserSettings.Sandbox;
import hn.aldia.text.WordList;
import java.net.URI;
import java.util.Collection;
import java.util.List;
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
  private static final List<String> FEATURES_OFF =
      WordList.of(Shipped.text(LaunchFlags.class, "features-off.txt"));

  /**
   * Pages that Chromium 150 and later load behind the address bar of every window: more than half
   * of the processor time that a new window takes, and nobody here types an address.
   */
  private static final List<String> ADDRESS_BAR_PAGES_OFF =
      List.of("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup");

  private static final List<String> HTTPS_FIRST =
      WordList.of(Shipped.text(LaunchFlags.class, "https-first.txt"));

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
    return Stream.of(quiet(), List.of(featuresOff(!plainHosts.isEmpty())), more)
        .flatMap(List::stream)
        .toList();
  }

  /** For a browser with a profile of its own: that names the hosts, see {@code KeptProfile}. */
  public List<String> forProfile(Machine machine) {
    return Stream.of(
            quiet(),
            !sandboxed(machine) ? List.of("--no-sandbox") : List.<String>of(),
            List.of(featuresOff(false)),
            more)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> quiet() {
    return WordList.of(Shipped.text(LaunchFlags.class, "quiet-flags.txt"));
  }

  private static String featuresOff(boolean httpsFirst) {
    List<String> features =
        Stream.of(FEATURES_OFF, ADDRESS_BAR_PAGES_OFF, httpsFirst ? HTTPS_FIRST : List.<String>of())
            .flatMap(List::stream)
            .toList();
    return "--disable-features=" + String.join(",", features);
  }
}
