package hn.aldia.inm;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.page.Glance;
import hn.aldia.runner.View;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Listens for the portal's answer to a click: begun before the click, so that only words count
 * which were not there already.
 */
final class ReplyListener {
  /** A page that has said something, but nothing we know, is given this long to go on. */
  private static final Duration TO_GO_ON = Duration.ofSeconds(5);

  private final View view;
  private final Clock clock;
  private final Set<String> before;
  private final int announcedBefore;

  /** What was there before, its numbers left out: a clock that goes on says nothing. */
  private final Set<String> still;

  private ReplyListener(View view, Clock clock, Glance now) {
    this.view = view;
    this.clock = clock;
    this.before = lines(now);
    List<String> announced = view.announced();
    this.announcedBefore = announced.size();
    // A notice that keeps popping up says nothing new.
    this.before.addAll(announced);
    this.still = before.stream().map(PortalReply::withoutNumbers).collect(Collectors.toSet());
  }

  static ReplyListener begin(View view, Clock clock) {
    return begin(view, clock, view.glance());
  }

  /**
   * @param now what was seen a moment ago
   */
  static ReplyListener begin(View view, Clock clock, Glance now) {
    return new ReplyListener(view, clock, now);
  }

  /**
   * @param accepted whether this screen is what comes when all is well
   * @param refusals what the portal may answer to this click; other words of that kind are prose
   */
  Answer answer(Predicate<Screen> accepted, Set<PortalReply.Meaning> refusals, Duration atMost) {
    return answerSeen(seen -> accepted.test(Screen.of(seen)), refusals, atMost);
  }

  /** The same, where more than the kind of screen tells. */
  Answer answerSeen(
      Predicate<Glance> accepted, Set<PortalReply.Meaning> refusals, Duration atMost) {
    return answerUnless(() -> false, accepted, refusals, atMost);
  }

  /**
   * The same.
   *
   * @param givenUp nothing is to be heard any more, as long as this is so: SILENT
   */
  Answer answerUnless(
      BooleanSupplier givenUp,
      Predicate<Glance> accepted,
      Set<PortalReply.Meaning> refusals,
      Duration atMost) {
    Instant begun = clock.instant();
    var heard = new Answer[1];
    view.await(
        () -> {
          boolean late = Duration.between(begun, clock.instant()).compareTo(TO_GO_ON) > 0;
          heard[0] = now(accepted, refusals, late);
          return heard[0] != null || givenUp.getAsBoolean();
        },
        atMost);
    return heard[0] != null ? heard[0] : new Answer(Verdict.SILENT, "");
  }

  private @Nullable Answer now(
      Predicate<Glance> accepted, Set<PortalReply.Meaning> refusals, boolean late) {
    Glance seen = view.glance();
    List<String> lines = said(seen);
    List<PortalReply> said = lines.stream().map(PortalReply::of).toList();
    boolean there = accepted.test(seen);
    for (PortalReply words : said) {
      // The page that comes when all is well may speak of codes that expire; but who is told there
      // that the address is known already was sent there for that.
      boolean counts = !there || words.means(PortalReply.Meaning.ALREADY_REGISTERED);
      if (counts
          && (refusals.contains(words.meaning())
              || words.means(PortalReply.Meaning.OUT_OF_ORDER))) {
        return new Answer(verdict(words.meaning()), words.words());
      }
    }
    if (there) {
      return Answer.accepted(String.join("\n", lines));
    }
    if (!late || view.busy() || lines(seen).stream().anyMatch(PortalReply::isWaiting)) {
      return null;
    }
    Optional<PortalReply> done =
        said.stream().filter(s -> s.means(PortalReply.Meaning.DONE)).findFirst();
    if (done.isPresent()) {
      return new Answer(Verdict.SILENT, done.get().words());
    }
    return lines.isEmpty() ? null : new Answer(Verdict.SAID_OTHERWISE, String.join("\n", lines));
  }

  private static Verdict verdict(PortalReply.Meaning meaning) {
    return switch (meaning) {
      case OUT_OF_ORDER -> Verdict.OUT_OF_ORDER;
      case ALREADY_REGISTERED -> Verdict.ALREADY_REGISTERED;
      case PIN_EXPIRED -> Verdict.EXPIRED;
      case WRONG_ENTRY -> Verdict.WRONG_ENTRY;
      case DONE, UNKNOWN -> Verdict.SAID_OTHERWISE;
    };
  }

  /** What has been said since we began: popups first, then lines that are new on the page. */
  private List<String> said(Glance seen) {
    List<String> announced = view.announced();
    var said = new LinkedHashSet<String>();
    announced.subList(announcedBefore, announced.size()).stream()
        .filter(words -> !before.contains(words))
        .forEach(said::add);
    lines(seen).stream().filter(line -> !before.contains(line)).forEach(said::add);
    said.removeIf(
        words -> PortalReply.isWaiting(words) || still.contains(PortalReply.withoutNumbers(words)));
    return List.copyOf(said);
  }

  private static Set<String> lines(Glance seen) {
    return seen.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
