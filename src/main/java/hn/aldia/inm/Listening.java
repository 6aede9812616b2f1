package hn.aldia.inm;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.runner.View;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Listens for the portal's answer to a click: begun before the click, so that only words count
 * which were not there already.
 */
final class Listening {
  /** A page that has said something, but nothing we know, is given this long to go on. */
  private static final Duration TO_GO_ON = Duration.ofSeconds(5);

  private final View view;
  private final Clock clock;
  private final Set<String> before;
  private final int announcedBefore;

  private Listening(View view, Clock clock) {
    this.view = view;
    this.clock = clock;
    this.before = lines(view);
    this.announcedBefore = view.announced().size();
    // A notice that keeps popping up says nothing new.
    this.before.addAll(view.announced());
  }

  static Listening begin(View view, Clock clock) {
    return new Listening(view, clock);
  }

  /**
   * @param accepted whether this screen is what comes when all is well
   */
  Answer answer(Predicate<Screen> accepted, Duration atMost) {
    Instant begun = clock.instant();
    var heard = new Answer[1];
    view.await(
        () -> {
          Duration since = Duration.between(begun, clock.instant());
          heard[0] = now(accepted, since.compareTo(TO_GO_ON) > 0);
          return heard[0] != null;
        },
        atMost);
    Answer answer = heard[0] != null ? heard[0] : now(accepted, true);
    return answer != null ? answer : new Answer(Verdict.SILENT, "");
  }

  private @Nullable Answer now(Predicate<Screen> accepted, boolean anyWordsWillDo) {
    List<String> said = said();
    for (String words : said) {
      Verdict verdict = verdict(Said.of(words));
      if (verdict != null) {
        return new Answer(verdict, words);
      }
    }
    if (accepted.test(Screen.of(view))) {
      return Answer.accepted(String.join("\n", said));
    }
    if (!anyWordsWillDo) {
      return null;
    }
    String words =
        said.stream()
            .filter(line -> !Said.of(line).means(Said.Meaning.DONE))
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? null : new Answer(Verdict.SAID_OTHERWISE, words);
  }

  private static @Nullable Verdict verdict(Said said) {
    return switch (said.meaning()) {
      case OUT_OF_ORDER -> Verdict.OUT_OF_ORDER;
      case ALREADY_REGISTERED -> Verdict.ALREADY_REGISTERED;
      case PIN_EXPIRED -> Verdict.EXPIRED;
      case WRONG_ENTRY -> Verdict.WRONG_ENTRY;
      case DONE, UNKNOWN -> null;
    };
  }

  /** What has been said since we began: popups first, then lines that are new on the page. */
  private List<String> said() {
    List<String> announced = view.announced();
    var said = new LinkedHashSet<String>();
    announced.subList(announcedBefore, announced.size()).stream()
        .filter(words -> !before.contains(words))
        .forEach(said::add);
    lines(view).stream().filter(line -> !before.contains(line)).forEach(said::add);
    return List.copyOf(said);
  }

  private static Set<String> lines(View view) {
    return view.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
