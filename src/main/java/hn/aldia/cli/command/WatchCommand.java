package hn.aldia.cli.command;

import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.WorkerBrowsers;
import hn.aldia.cli.bench.CaseLooker;
import hn.aldia.cli.bench.MailBell;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.bench.WatchProgress;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Interruption;
import hn.aldia.cli.console.SignsOfLife;
import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.PageAddress;
import hn.aldia.cli.records.LiveCases;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.settings.Settings;
import hn.aldia.report.LivePages;
import hn.aldia.store.Store;
import hn.aldia.watch.DueChecks;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Looks again and again, at one case or at many, until all requests have come to their end; with
 * {@code --once}, only at what is due now.
 */
@Command(name = "watch", mixinStandardHelpOptions = true)
public final class WatchCommand extends BenchCommand
    implements OnACase.AllAtOnce, OnACase.Unwatched {
  @Option(names = "--rounds", paramLabel = "N", descriptionKey = "rounds")
  private int rounds;

  @Option(names = "--once", descriptionKey = "once")
  private boolean once;

  @Option(
      names = "--page",
      paramLabel = ":PORT",
      descriptionKey = "page",
      converter = PageAddress.class)
  private @Nullable InetSocketAddress page;

  /** What is said of a store that is away is said once. */
  private boolean storeAway;

  @Override
  public Integer call() {
    boolean several = common.severalCases();
    List<CaseId> cases = several ? common.chosenCases() : List.of(common.caseId());
    var bench = bench().unwatched();
    Settings settings = several ? bench.reader().read() : bench.caseSettings().settings();
    Store store = bench.store(settings);
    List<CaseId> watched =
        cases.stream().filter(id -> !several || bench.isEnrolled(id, store)).toList();
    var progress = new WatchProgress(console, several, rounds, once);
    Optional<LivePages> shown = shown(new LiveCases(bench, store, cases, console.words()));
    try {
      Interruption.explained(
          console,
          () -> Message.of("cli.watch-stopped"),
          () -> watch(watched, settings.watch(), store, bench, progress));
    } finally {
      shown.ifPresent(LivePages::close);
    }
    return progress.exit(watched, id -> bench.view(bench.reader().read(id), store));
  }

  /**
   * Trouble with the store is no reason to end: the looks say so themselves, and silence tells.
   *
   * @param halfway it has just begun: whether all is well is known at its end
   */
  private void giveSigns(
      SignsOfLife signs,
      List<CaseId> cases,
      List<String> ids,
      DueChecks checks,
      boolean halfway,
      WatchProgress progress) {
    try {
      List<CaseId> inTrouble = progress.inTrouble();
      if (!halfway && !checks.areLate(ids) && inTrouble.size() < cases.size()) {
        signs.ping();
      }
      if (!halfway) {
        signs.daily(cases.size(), inTrouble, word -> tellOfAll(cases, word));
      }
      storeAway = false;
    } catch (Trouble store) {
      if (!storeAway) {
        console.note(store.what());
      }
      storeAway = true;
    }
  }

  /** By the channels of the home; a case may have others, of somebody else. */
  private boolean tellOfAll(List<CaseId> cases, Message word) {
    var bench = bench();
    List<Settings.Channel> ours =
        cases.size() == 1
            ? bench.reader().read(cases.get(0)).settings().channels()
            : bench.reader().read().channels();
    return cases.stream()
        .filter(id -> bench.reader().read(id).settings().channels().equals(ours))
        .findFirst()
        .map(id -> new Telling(console, common.of(id, null)).all(word))
        .orElse(false);
  }

  /** For who looks rather than reads. */
  private Optional<LivePages> shown(LivePages.Source cases) {
    Optional<LivePages> pages = Optional.ofNullable(page).map(at -> LivePages.at(at, cases));
    pages.ifPresent(live -> console.note(Message.of("cli.watch-page", live.address().toString())));
    return pages;
  }

  private void watch(
      List<CaseId> cases,
      Settings.Watch rules,
      Store store,
      Workbench bench,
      WatchProgress progress) {
    List<String> ids = cases.stream().map(CaseId::value).toList();
    // Two hundred share one for each thread; for one or two it would lie idle until the next look.
    boolean many = ids.size() > rules.concurrency();
    try (var browsers = new WorkerBrowsers(Machine.here(), console::note, bench.clock(), many)) {
      var looker = new CaseLooker(console, common, common.ownsBrowsers() ? browsers : null);
      var checks =
          new DueChecks(
              store, rules, looker, new Random(), bench.clock(), progress, DueChecks.HEARTBEAT);
      List<CaseId> heard = once ? List.of() : cases;
      try (checks;
          MailBell bell = MailBell.over(heard, bench, checks::now)) {
        checks.add(ids);
        if (!once && ids.size() == 1) {
          checks.now(ids.get(0));
        }
        checks.start();
        var signs = new SignsOfLife(console, rules, store.told(), bench.clock());
        progress.awaitEnd(ids, checks, () -> giveSigns(signs, cases, ids, checks, once, progress));
        giveSigns(signs, cases, ids, checks, false, progress);
        bell.silence();
      }
    }
  }
}
