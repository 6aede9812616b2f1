package hn.aldia.inm;

import hn.aldia.form.NewWords;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.page.Glance;
import hn.aldia.runner.Stillness;
import hn.aldia.runner.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Listens for the portal's answer to a click: begun before the click, so that only words count
 * which were not there already.
 */
final class ReplyListener {
  /** A page that has said something, but nothing we know, is given this long to go on. */
  private static final Duration TO_GO_ON = Duration.ofSeconds(5);

  /** A page that stands so long after its portal has answered says what it said before. */
  private static final Duration TO_CHANGE = Duration.ofSeconds(3);

  private final Portal portal;
  private final View view;
  private final Set<String> hears;
  private final NewWords words;
  private final Stillness still;

  /**
   * @param now what was seen a moment ago
   */
  ReplyListener(Portal portal, String act, Glance now) {
    this.portal = portal;
    this.view = portal.view();
    this.hears = portal.answersTo(act);
    this.words = NewWords.since(portal.site(), now.text());
    this.still = new Stillness(view, portal.clock());
  }

  /**
   * @param act the scenario that is about to be played
   */
  static ReplyListener begin(Portal portal, String act) {
    return new ReplyListener(portal, act, portal.view().glance());
  }

  /**
   * @param accepted whether this screen is what comes when all is well
   */
  Answer answer(Predicate<Screen> accepted, Duration atMost) {
    return answerUnless(() -> false, seen -> accepted.test(portal.screen(seen)), atMost);
  }

  /**
   * The same, where more than the kind of screen tells.
   *
   * @param givenUp nothing is to be heard any more, as long as this is so: SILENT
   */
  Answer answerUnless(BooleanSupplier givenUp, Predicate<Glance> accepted, Duration atMost) {
    Instant begun = portal.clock().instant();
    var heard = new Answer[1];
    view.leadsOn(seen -> accepted.test(seen) || seen.text().lines().anyMatch(this::isAnAnswer));
    view.await(
        () -> {
          boolean late = Duration.between(begun, portal.clock().instant()).compareTo(TO_GO_ON) > 0;
          heard[0] = now(accepted, late);
          return heard[0] != null || givenUp.getAsBoolean();
        },
        atMost);
    return heard[0] != null ? heard[0] : Answer.silent();
  }

  private boolean saysWrong(String line) {
    return portal.site().meaning(line, hears).filter("wrong-entry"::equals).isPresent();
  }

  private boolean isAnAnswer(String line) {
    return portal.site().meaning(line, hears).isPresent();
  }

  private @Nullable Answer now(Predicate<Glance> accepted, boolean late) {
    Glance seen = view.glance();
    List<String> lines = said(seen);
    boolean there = accepted.test(seen);
    String done = null;
    String refused = null;
    for (String words : lines) {
      String meaning = portal.site().meaning(words, hears).orElse("");
      if (meaning.equals("done")) {
        done = done == null ? words : done;
      } else if (meaning.equals("form-refused")) {
        refused = refused == null ? words : refused;
      } else if (!meaning.isEmpty() && (!there || meaning.equals("already-registered"))) {
        // The page that comes when all is well may speak of codes that expire; but who is told
        // there that the address is known already was sent there for that.
        return new Answer(verdict(meaning), words.strip());
      }
    }
    if (there) {
      return Answer.accepted(String.join("\n", lines));
    }
    if (refused != null && done == null && !view.busy()) {
      return new Answer(Verdict.FIELDS_REFUSED, String.join("\n", lines));
    }
    Optional<String> again = saidAgain(seen, lines);
    if (again.isPresent()) {
      return new Answer(Verdict.WRONG_ENTRY, again.get());
    }
    if (!late || view.busy() || seen.text().lines().anyMatch(portal.site()::isWaiting)) {
      return null;
    }
    if (done != null) {
      return new Answer(Verdict.SILENT, done.strip());
    }
    return lines.isEmpty() ? null : new Answer(Verdict.SAID_OTHERWISE, String.join("\n", lines));
  }

  /** Whoever enters something wrong twice may be told so in the very same words. */
  private Optional<String> saidAgain(Glance seen, List<String> lines) {
    boolean stands = still.lasts(seen.text(), TO_CHANGE) && isAnswered();
    return stands && lines.isEmpty()
        ? seen.text().lines().filter(this::saysWrong).findFirst().map(String::strip)
        : Optional.empty();
  }

  /**
   * "Incorrecto, le quedan 2 intentos" is an answer where it came with one; a clock that goes on
   * ("Caduca en 4:58") is none, nor what counts the signs as they are typed.
   */
  private boolean isAnotherAnswer(String line) {
    return isAnswered() && !view.stoodAtPress(line) && saysWrong(line);
  }

  private boolean isAnswered() {
    return view.askedSincePress() > 0 && !view.busy();
  }

  private static Verdict verdict(String meaning) {
    return switch (meaning) {
      case "out-of-order" -> Verdict.OUT_OF_ORDER;
      case "already-registered" -> Verdict.ALREADY_REGISTERED;
      case "pin-expired" -> Verdict.EXPIRED;
      case "wrong-entry" -> Verdict.WRONG_ENTRY;
      default -> Verdict.SAID_OTHERWISE;
    };
  }

  /**
   * What has been said since we began. What stood there already when it was pressed answers it only
   * in words that we know: all else is what we chose.
   */
  private List<String> said(Glance seen) {
    return words.said(seen.text()).stream()
        .filter(line -> !words.onlyCounts(line) || isAnotherAnswer(line))
        .filter(line -> !view.stoodAtPress(line) || isAnAnswer(line))
        .toList();
  }
}
