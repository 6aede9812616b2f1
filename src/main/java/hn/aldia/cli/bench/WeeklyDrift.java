package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.account.DriftCheck;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.runner.ScreenSeen;
import hn.aldia.runner.TargetSeen;
import hn.aldia.store.CaseLock;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Now and then, after a look that went well and with the session that it left: whether portal and
 * treasury still have what a renewal needs. Once for all cases and machines of a store, within the
 * budget of visits, at the pace of signing in; tried once a day where it is cut short.
 */
record WeeklyDrift(Console console, CommonOptions common) {
  private static final String HOME = "";

  void after(CaseId id) {
    CommonOptions there = common.of(id, null);
    var bench = new Workbench(console, there).paced();
    CaseSettings settings = bench.caseSettings();
    Settings.Watch rules = settings.settings().watch();
    if (rules.driftEvery().isZero()) {
      return;
    }
    try {
      Store store = bench.store(settings.settings());
      Instant now = bench.clock().instant();
      String turn = "drift " + turn(now, rules.driftEvery());
      if (isDue(store, settings.settings(), turn, now)) {
        List<ScreenSeen> missing = missing(bench, settings, store);
        store.told().told(HOME, turn, now);
        tell(new Telling(console, there), store, missing, now);
      }
    } catch (Trouble cutShort) {
      console.note(Message.of("cli.drift-cut-short", cutShort.what()));
    }
  }

  private static long turn(Instant now, Duration every) {
    return now.toEpochMilli() / every.toMillis();
  }

  /** Takes the visits from the budget, too: one of the portal, one of the treasury. */
  private static synchronized boolean isDue(
      Store store, Settings settings, String turn, Instant now) {
    String today = "drift tried " + HondurasTime.day(now);
    if (store.told().isTold(HOME, turn) || store.told().isTold(HOME, today)) {
      return false;
    }
    int budget = settings.watch().budget();
    boolean may =
        Stream.of(settings.portal().site(), settings.treasury().url().getAuthority())
            .allMatch(site -> store.sites().ask(site, budget, now).isEmpty());
    if (may) {
      store.told().told(HOME, today, now);
    }
    return may;
  }

  private static List<ScreenSeen> missing(Workbench bench, CaseSettings settings, Store store) {
    CaseLock onlyRun = store.lock(settings.folder().id().value());
    try {
      PortalDoor door = bench.door(settings, false, store);
      try {
        var seen = new ArrayList<ScreenSeen>();
        new DriftCheck(door).look(seen::add);
        return seen.stream().filter(ScreenSeen::isMissing).toList();
      } finally {
        door.browsers().rest();
      }
    } finally {
      onlyRun.close();
    }
  }

  /** The same is told once, however often it is missed. */
  private void tell(Telling telling, Store store, List<ScreenSeen> missing, Instant now) {
    String what =
        missing.stream()
            .flatMap(
                screen ->
                    Stream.concat(
                        Stream.of(screen.screen()),
                        screen.targets().stream()
                            .filter(TargetSeen::isMissing)
                            .map(TargetSeen::wanted)))
            .collect(Collectors.joining("|", "drift of ", ""));
    if (missing.isEmpty() || store.told().isTold(HOME, what)) {
      return;
    }
    Message said = DriftSaid.missing(missing);
    console.note(Message.of("cli.drift-seen", said));
    if (telling.drift(said)) {
      store.told().told(HOME, what, now);
    }
  }
}
