package hn.aldia.notify;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.Memo;
import hn.aldia.text.Sha256;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case was told, and when: a line each in {@code notices.txt} of its folder. The rule for a
 * run that is started again and again, by cron say: the same words of the same trouble go to the
 * same channel once a day; and of one kind of trouble, however it is worded (a page may say
 * something else each time), no more than three times a day. News is news: only the same words are
 * not repeated. Where a channel failed nothing is noted, so the next run tries it again.
 *
 * <p>The file is this computer's: several computers on one store tell each for itself. A file that
 * cannot be read or written costs a repetition, never the notice. Thread-safe.
 */
public record ToldBefore(CaseFolder folder, Clock clock) {
  /** A day, less what a daily run may come too early. */
  private static final Duration A_DAY = Duration.ofHours(20);

  private static final int MOST_OF_A_KIND = 3;

  private record Line(Instant at, String channel, String about, String digest) {
    static Optional<Line> read(String line) {
      String[] parts = line.split("\t", -1);
      try {
        return parts.length == 4
            ? Optional.of(new Line(Instant.parse(parts[0]), parts[1], parts[2], parts[3]))
            : Optional.empty();
      } catch (DateTimeException notOurs) {
        return Optional.empty();
      }
    }

    String written() {
      return String.join("\t", at.toString(), channel, about, digest);
    }
  }

  /** Whether it need not be told there once more. */
  synchronized boolean lately(Channel channel, Notice notice) {
    if (notice.kind() == Notice.Kind.TEST) {
      return false;
    }
    List<Line> there = lines().stream().filter(l -> l.channel().equals(channel.id())).toList();
    if (there.stream().anyMatch(l -> l.digest().equals(digest(notice)))) {
      return true;
    }
    long ofItsKind = there.stream().filter(l -> l.about().equals(notice.about())).count();
    return notice.kind() != Notice.Kind.NEWS && ofItsKind >= MOST_OF_A_KIND;
  }

  synchronized void note(Channel channel, Notice notice) {
    if (notice.kind() == Notice.Kind.TEST) {
      return;
    }
    var lines = new ArrayList<>(lines());
    lines.add(new Line(clock.instant(), channel.id(), notice.about(), digest(notice)));
    memo().write(String.join("\n", lines.stream().map(Line::written).toList()) + "\n");
  }

  /** Those that still count. */
  private List<Line> lines() {
    Instant since = clock.instant().minus(A_DAY);
    return memo()
        .text()
        .lines()
        .flatMap(line -> Line.read(line).stream())
        .filter(line -> line.at().isAfter(since))
        .toList();
  }

  private Memo memo() {
    return new Memo(folder.folder().resolve("notices.txt"));
  }

  private static String digest(Notice notice) {
    return Sha256.hex(notice.about() + "\n" + notice.text());
  }
}
