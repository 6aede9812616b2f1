package hn.aldia.cli;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.browser.launch.Display;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.config.settings.BrowserSettings.Headless;
import hn.aldia.config.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that all commands share; given before the command's name or after it. */
final class CommonOptions {
  /** Where browsers come from, given who hears how their installation goes on; not an option. */
  private final Function<Consumer<String>, Browsers> browsers;

  CommonOptions() {
    this(progress -> new OwnBrowsers(Machine.here(), progress));
  }

  CommonOptions(Function<Consumer<String>, Browsers> browsers) {
    this.browsers = browsers;
  }

  @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "home")
  @Nullable Path home;

  @Option(names = "--case", scope = ScopeType.INHERIT, paramLabel = "ID", descriptionKey = "case")
  @Nullable String caseId;

  @Option(
      names = "-D",
      scope = ScopeType.INHERIT,
      paramLabel = "KEY=VALUE",
      descriptionKey = "setting")
  Map<String, String> settings = new TreeMap<>();

  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "en|es",
      descriptionKey = "lang")
  Tongue language = Tongue.EN;

  /** The languages there are; which one is spoken is known before the command line is parsed. */
  enum Tongue {
    EN,
    ES
  }

  @Option(names = "--headed", scope = ScopeType.INHERIT, descriptionKey = "headed")
  boolean headed;

  @Option(names = "--headless", scope = ScopeType.INHERIT, descriptionKey = "headless")
  boolean headless;

  @Option(names = "--yes", scope = ScopeType.INHERIT, descriptionKey = "yes")
  boolean yes;

  @Option(names = "--dry-run", scope = ScopeType.INHERIT, descriptionKey = "dry-run")
  boolean dryRun;

  @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
  boolean json;

  @Option(
      names = "--timeout",
      scope = ScopeType.INHERIT,
      paramLabel = "10m",
      descriptionKey = "timeout",
      converter = Minutes.class)
  @Nullable Duration timeout;

  /** The same options for another home: that of a rehearsal. */
  CommonOptions at(Path otherHome, String otherCase) {
    var other = new CommonOptions(browsers);
    other.home = otherHome;
    other.caseId = otherCase;
    other.settings = settings;
    other.headed = headed;
    other.headless = !headed;
    other.yes = true;
    other.timeout = timeout;
    return other;
  }

  Browsers browsers(Consumer<String> progress) {
    return browsers.apply(progress);
  }

  Home home() {
    return Home.resolve(home, ThisProcess.environment(), ThisProcess.userFolder());
  }

  /** The case named, or the only one there is. */
  CaseId caseId() {
    if (caseId != null) {
      return new CaseId(caseId);
    }
    var cases = home().cases();
    if (cases.size() == 1) {
      return cases.get(0).id();
    }
    throw new WhichCase(cases.stream().map(c -> c.id().value()).toList());
  }

  /** Whether the browser shows no window, for a task that a person watches or does not. */
  boolean headless(Settings of, boolean aPersonWatches) {
    Headless wanted = headless ? Headless.YES : headed ? Headless.NO : of.browser().headless();
    return display().headless(wanted, aPersonWatches);
  }

  static Display display() {
    return Display.of(Machine.here());
  }

  Duration timeout(Settings of) {
    return timeout == null ? of.portal().registerTimeout() : timeout;
  }
}
