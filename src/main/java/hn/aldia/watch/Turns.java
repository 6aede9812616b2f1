package hn.aldia.watch;

import hn.aldia.config.settings.Settings;
import hn.aldia.errand.request.Check;
import hn.aldia.errand.request.Check.Outcome;
import hn.aldia.store.CaseBusy;
import hn.aldia.store.SiteLedger;
import hn.aldia.watch.Looker.Looked;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * A case's turn: asks the budget, looks, and says when to look again. Thread-safe where its {@link
 * Looker} is.
 */
final class Turns {
  private static final Duration ELSEWHERE = Duration.ofMinutes(1);
  private static final Duration BUSY = Duration.ofMinutes(2);
  private static final Duration REFUSED = Duration.ofHours(6);

  /**
   * What a turn came to.
   *
   * @param looked empty where no look was made
   * @param again when the next turn is; empty: none
   * @param troublesInARow looks cut short, this one too
   */
  record Turn(Optional<Looked> looked, Optional<Instant> again, int troublesInARow) {
    Turn notLater(Instant moment) {
      return new Turn(looked, again.map(at -> at.isAfter(moment) ? moment : at), troublesInARow);
    }
  }

  private final Looker looker;
  private final SiteLedger sites;
  private final Settings.Watch rules;
  private final NextLook next;
  private final Clock clock;

  /** Cases for which something came. */
  private final Set<String> rung = ConcurrentHashMap.newKeySet();

  Turns(
      Looker looker, SiteLedger sites, Settings.Watch rules, RandomGenerator chance, Clock clock) {
    this.looker = looker;
    this.sites = sites;
    this.rules = rules;
    this.next = new NextLook(rules, chance);
    this.clock = clock;
  }

  /** Something came for this case: a site that is down is looked at all the same, once. */
  void ring(String caseId) {
    rung.add(caseId);
  }

  Turn of(String caseId, int troublesBefore) {
    Instant now = clock.instant();
    Optional<String> site = looker.site(caseId);
    if (site.isEmpty()) {
      return later(now.plus(ELSEWHERE), troublesBefore);
    }
    Optional<Instant> reminder = looker.remind(caseId);
    Turn turn = at(site.get(), caseId, troublesBefore, now);
    // What a look brought may be due sooner.
    Optional<Instant> sooner = turn.looked().isPresent() ? looker.remind(caseId) : reminder;
    return sooner.map(turn::notLater).orElse(turn);
  }

  private Turn at(String site, String caseId, int troublesBefore, Instant now) {
    if (rung.remove(caseId)) {
      sites.knock(site, now);
    }
    Optional<Instant> wait = sites.ask(site, rules.budget(), now);
    if (wait.isPresent()) {
      return later(next.notBefore(wait.get()), troublesBefore);
    }
    try {
      return looked(site, looker.look(caseId, troublesBefore), troublesBefore);
    } catch (CaseBusy another) {
      return later(now.plus(BUSY), troublesBefore);
    }
  }

  private static Turn later(Instant when, int troublesBefore) {
    return new Turn(Optional.empty(), Optional.of(when), troublesBefore);
  }

  private Turn looked(String site, Looked looked, int troublesBefore) {
    Check check = looked.check();
    Instant now = clock.instant();
    Optional<Instant> siteDown = check.siteDownUntil(now);
    Instant notBefore = siteDown.map(asked -> sites.down(site, now, asked)).orElse(now);
    if (siteDown.isEmpty()) {
      sites.up(site);
    }
    if (looked.over()) {
      return new Turn(Optional.of(looked), Optional.empty(), 0);
    }
    if (check.notBefore().isPresent()) {
      Instant then = next.notBefore(check.notBefore().get());
      return new Turn(Optional.of(looked), Optional.of(then), troublesBefore);
    }
    // A refused password is not tried over and over: that would lock the account.
    if (check.outcome() == Outcome.LOGGED_OUT) {
      Instant hoursLater = next.notBefore(now.plus(REFUSED));
      return new Turn(Optional.of(looked), Optional.of(hoursLater), troublesBefore);
    }
    int troubles = check.trouble().isPresent() ? troublesBefore + 1 : 0;
    Instant again = troubles == 0 ? next.after(now) : next.afterTrouble(now, troubles, notBefore);
    return new Turn(Optional.of(looked), Optional.of(again), troubles);
  }
}
