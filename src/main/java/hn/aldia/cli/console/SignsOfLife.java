package hn.aldia.cli.console;

import hn.aldia.config.home.CaseId;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.Settings;
import hn.aldia.notify.Ping;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.store.ToldLedger;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * That a watch lives, and does what it is for: a word each day where that is wished, and a ping to
 * a dead man's switch. Silence is the sign that something is wrong, so whatever is wrong is silent.
 */
public final class SignsOfLife {
  /** A switch is set to some multiple of this. */
  private static final Duration PING_EVERY = Duration.ofMinutes(5);

  private static final String HOME = "";

  private final Console console;
  private final Settings.Watch rules;
  private final ToldLedger told;
  private final Clock clock;
  private Instant pinged = Instant.MIN;

  public SignsOfLife(Console console, Settings.Watch rules, ToldLedger told, Clock clock) {
    this.console = console;
    this.rules = rules;
    this.told = told;
    this.clock = clock;
  }

  /** All goes as it should. */
  public void ping() {
    Instant now = clock.instant();
    boolean lately = !pinged.isAfter(now) && now.isBefore(pinged.plus(PING_EVERY));
    Secret address = rules.ping();
    if (address != null && !lately) {
      pinged = now;
      try {
        Ping.at(address);
      } catch (Trouble why) {
        console.note(Message.of("cli.not-told", "watch.ping", why.what()));
      }
    }
  }

  /**
   * The word of the day, once its hour has come.
   *
   * @param inTrouble cases whose last look was cut short
   * @param tell whether it got through
   */
  public void daily(int cases, List<CaseId> inTrouble, Predicate<Message> tell) {
    Instant now = clock.instant();
    LocalTime hour = rules.allIsWell();
    if (hour == null || LocalTime.ofInstant(now, HondurasTime.ZONE).isBefore(hour)) {
      return;
    }
    String today = "well " + HondurasTime.day(now);
    Message word =
        inTrouble.isEmpty()
            ? Message.of("watch.well", cases)
            : Message.of(
                "watch.well-but",
                cases,
                inTrouble.size(),
                String.join(", ", inTrouble.stream().map(CaseId::value).sorted().toList()));
    if (!told.isTold(HOME, today) && tell.test(word)) {
      told.told(HOME, today, now);
    }
  }
}
