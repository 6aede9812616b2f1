package hn.aldia.cli.option;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.browser.launch.Display;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.settings.BrowserSettings.Headless;
import hn.aldia.config.settings.Settings;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that all commands share; given before the command's name or after it. */
public final class CommonOptions {
  /** Where browsers come from, given who hears how their installation goes on; not an option. */
  private final Function<Consumer<String>, Browsers> browsers;

  private final boolean owned;

  public CommonOptions() {
    this(progress -> new OwnBrowsers(Machine.here(), progress), true);
  }

  public CommonOptions(Function<Consumer<String>, Browsers> browsers) {
    this(browsers, false);
  }

  private CommonOptions(Function<Consumer<String>, Browsers> browsers, boolean owned) {
    this.browsers = browsers;
    this.owned = owned;
  }

  @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "home")
  public @Nullable Path home;

  @Option(
      names = "--case",
      scope = ScopeType.INHERIT,
      split = ",",
      paramLabel = "ID",
      descriptionKey = "case")
  public List<String> caseIds = List.of();

  @Option(names = "--all", scope = ScopeType.INHERIT, descriptionKey = "all")
  boolean all;

  /** Of several cases the one that is on now; not an option. */
  private @Nullable CaseId now;

  @Option(
      names = "-D",
      scope = ScopeType.INHERIT,
      paramLabel = "KEY=VALUE",
      descriptionKey = "setting")
  public Map<String, String> settings = new TreeMap<>();

  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "en|es",
      descriptionKey = "lang")
  SettingsReader.Language language = SettingsReader.Language.EN;

  @Option(names = "--headed", scope = ScopeType.INHERIT, descriptionKey = "headed")
  boolean headed;

  @Option(names = "--headless", scope = ScopeType.INHERIT, descriptionKey = "headless")
  public boolean headless;

  @Option(names = "--yes", scope = ScopeType.INHERIT, descriptionKey = "yes")
  public boolean yes;

  @Option(names = "--dry-run", scope = ScopeType.INHERIT, descriptionKey = "dry-run")
  public boolean dryRun;

  @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
  public boolean json;

  @Option(
      names = "--timeout",
      scope = ScopeType.INHERIT,
      paramLabel = "10m",
      descriptionKey = "timeout",
      converter = Minutes.class)
  public @Nullable Duration timeout;

  /** The same options for another home: that of a rehearsal. */
  public CommonOptions at(Path otherHome, String otherCase) {
    var other = new CommonOptions(browsers);
    other.home = otherHome;
    other.caseIds = List.of(otherCase);
    other.settings = settings;
    other.headed = headed;
    other.headless = !headed;
    other.yes = true;
    other.timeout = timeout;
    return other;
  }

  /**
   * The same options for one of several cases, to be used on a thread of its own.
   *
   * @param shared where browsers come from; null: from where they came before
   */
  public CommonOptions of(CaseId one, @Nullable Browsers shared) {
    var other = shared == null ? new CommonOptions(browsers) : new CommonOptions(line -> shared);
    other.home = home;
    other.now = one;
    other.settings = settings;
    other.headed = headed;
    other.headless = headless;
    other.yes = yes;
    other.dryRun = dryRun;
    other.json = json;
    other.timeout = timeout;
    return other;
  }

  public boolean ownsBrowsers() {
    return owned;
  }

  public Browsers browsers(Consumer<String> progress) {
    return browsers.apply(progress);
  }

  public Home home() {
    return Home.resolve(home, ThisProcess.environment(), ThisProcess.userFolder());
  }

  /** The case named, or the only one there is; of several, the one that is on now. */
  public CaseId caseId() {
    if (now != null) {
      return now;
    }
    List<CaseId> cases = chosenCases();
    if (cases.size() == 1) {
      return cases.get(0);
    }
    throw whichCase(cases.stream().map(CaseId::value).toList());
  }

  private static Trouble whichCase(List<String> cases) {
    return cases.isEmpty()
        ? Trouble.settings("cli.no-case")
        : Trouble.settings("cli.which-case", String.join(", ", cases), cases.get(0));
  }

  /** The case to make: the one named, else {@code c1}. */
  public CaseId newCaseId() {
    if (caseIds.size() > 1) {
      throw whichCase(caseIds);
    }
    return new CaseId(caseIds.isEmpty() ? "c1" : caseIds.get(0));
  }

  public boolean severalCases() {
    return all || caseIds.size() > 1;
  }

  /** The cases named; where none is, all that there are. */
  public List<CaseId> chosenCases() {
    List<CaseId> there = home().cases().stream().map(CaseFolder::id).toList();
    if (all && there.isEmpty()) {
      throw Trouble.settings("cli.no-case");
    }
    return all || caseIds.isEmpty() ? there : caseIds.stream().distinct().map(CaseId::new).toList();
  }

  /** From now on {@link #caseId} is this one. */
  public void nowFor(CaseId one) {
    now = one;
  }

  /** Whether the browser shows no window, for a task that a person watches or does not. */
  public boolean headless(Settings of, boolean aPersonWatches) {
    Headless wanted = headless ? Headless.YES : headed ? Headless.NO : of.browser().headless();
    return display().headless(wanted, aPersonWatches);
  }

  public static Display display() {
    return Display.of(Machine.here());
  }

  public Duration timeout(Settings of) {
    return timeout == null ? of.portal().registerTimeout() : timeout;
  }
}
