package hn.aldia.cli;

import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.request.Check;
import hn.aldia.notify.Delivery;
import hn.aldia.notify.Notice;
import hn.aldia.notify.Notifier;
import hn.aldia.notify.ToldBefore;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.NextStep;
import hn.aldia.renewal.Request;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Tells a person who is not at the screen what came of a run. Whoever sits at a terminal with a
 * window before them has seen it, and is told nothing. A channel that fails is a warning on stderr:
 * it never changes the exit code, and comes after what it is about.
 */
final class Telling {
  private final Console console;
  private final CommonOptions common;

  Telling(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  /** The command stopped: the person is told where it waits for them. */
  void failure(Throwable failure, CommandLine at) {
    if (failure instanceof Trouble trouble
        && ExitCode.of(trouble.kind()) == ExitCode.PERSON_NEEDED
        && at.getCommand() instanceof OnACase command) {
      tell(
          command.aPersonWatches(),
          (bench, settings) ->
              Optional.of(personNeeded(trouble, id(settings), at.getCommandName())));
    }
  }

  /**
   * A look ended.
   *
   * @param goesOn with a look after the next: its news scrolls by and may be seen by nobody
   */
  void check(Check check, boolean goesOn) {
    boolean readAtOnce = !goesOn && Terminal.here().isPresent();
    if (check.outcome() != Check.Outcome.CHANGED || !readAtOnce) {
      tell(false, (bench, settings) -> notice(check, id(settings)));
    }
  }

  /** News that a run found on its way, however it ended. */
  void news(List<Message> found, boolean aPersonWatches) {
    if (!found.isEmpty()) {
      tell(
          aPersonWatches,
          (bench, settings) ->
              notice(new Check(Check.Outcome.CHANGED, found, Optional.empty()), id(settings)));
    }
  }

  /** Looked at in vain for a while. */
  void down() {
    tell(
        false,
        (bench, settings) ->
            Optional.of(
                notice(
                    Notice.Kind.TROUBLE,
                    "check.DOWN",
                    id(settings),
                    "watch.title-down",
                    words().say("watch.down"),
                    List.of())));
  }

  /**
   * A run ended well; what the person has still to do may be due soon.
   *
   * @param aPersonWatches whether one is expected to look on
   */
  void deadline(boolean aPersonWatches) {
    tell(aPersonWatches, this::deadline);
  }

  private Optional<Notice> deadline(Workbench bench, CaseSettings settings) {
    Case known = bench.known(settings);
    Instant now = bench.clock().instant();
    NextStep next = NextStep.of(known, CaseDesk.atHand(settings), now);
    return known
        .openRequest()
        .filter(Telling::waitsForPerson)
        .flatMap(request -> Deadline.of(request, now))
        .filter(Deadline::isNear)
        .map(
            deadline ->
                notice(
                    Notice.Kind.DEADLINE,
                    "deadline",
                    id(settings),
                    "watch.title-deadline",
                    words().say("watch.deadline", deadline.said(), next.why(), id(settings)),
                    List.of()));
  }

  private static boolean waitsForPerson(Request request) {
    return request.unanswered().isPresent();
  }

  private Optional<Notice> notice(Check check, String id) {
    String about = "check." + check.outcome().name();
    return switch (check.outcome()) {
      case CHANGED ->
          Optional.of(
              notice(
                  Notice.Kind.NEWS,
                  about,
                  id,
                  "watch.title-news",
                  check.news().stream().map(words()::say).collect(Collectors.joining("\n")),
                  List.of()));
      case LOGGED_OUT ->
          check
              .trouble()
              .map(
                  trouble ->
                      notice(
                          Notice.Kind.PERSON_NEEDED,
                          about,
                          id,
                          "watch.title-logged-out",
                          said(trouble, id, "status"),
                          pictures(trouble)));
      case NEEDS_PERSON, DRIFT ->
          check.trouble().map(trouble -> personNeeded(trouble, id, "status"));
      case SAME, DOWN -> Optional.empty();
    };
  }

  private Notice personNeeded(Trouble trouble, String id, String command) {
    return notice(
        Notice.Kind.PERSON_NEEDED,
        trouble.key(),
        id,
        "watch.title-person",
        said(trouble, id, command),
        pictures(trouble));
  }

  private Notice notice(
      Notice.Kind kind, String about, String id, String title, String text, List<Path> pictures) {
    return new Notice(kind, about, id, words().say(title, id), text, pictures);
  }

  /** What happened, what it means, what to do, and the command that goes on. */
  private String said(Trouble trouble, String id, String command) {
    return Stream.of(
            trouble.what(),
            trouble.meaning(),
            trouble.remedy(),
            Message.of("watch.go-on", id, command))
        .map(words()::say)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<Path> pictures(Trouble trouble) {
    return trouble.evidence().stream().filter(file -> file.toString().endsWith(".png")).toList();
  }

  private void tell(
      boolean aPersonWatches, BiFunction<Workbench, CaseSettings, Optional<Notice>> notice) {
    try {
      var bench = new Workbench(console, common);
      CaseSettings settings = bench.caseSettings();
      boolean seen =
          Terminal.here().isPresent() && !common.headless(settings.settings(), aPersonWatches);
      if (!seen && !settings.settings().channels().isEmpty()) {
        notice.apply(bench, settings).ifPresent(n -> tell(n, bench, settings));
      }
    } catch (RuntimeException why) {
      // Whatever is wrong with telling, the run has ended as it has.
      warn("notify", why instanceof Trouble t ? t.what() : why.toString());
    }
  }

  private void tell(Notice notice, Workbench bench, CaseSettings settings) {
    var told = new ToldBefore(settings.folder(), bench.clock());
    for (Delivery each : new Notifier(bench.channels(settings).all(), told).tell(notice)) {
      each.trouble().ifPresent(why -> warn(each.channel(), why.what()));
      if (each.outcome() == Delivery.Outcome.SENT) {
        console.note(Message.of("cli.told-by", each.channel()));
      }
    }
  }

  private void warn(String channel, Object why) {
    console.note(Message.of("cli.not-told", channel, why));
  }

  private Words words() {
    return console.words();
  }

  private static String id(CaseSettings settings) {
    return settings.folder().id().value();
  }
}
