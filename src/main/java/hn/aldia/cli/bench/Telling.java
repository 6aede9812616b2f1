package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnACase;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.errand.request.Check;
import hn.aldia.notify.Delivery;
import hn.aldia.notify.Notice;
import hn.aldia.notify.Notifier;
import hn.aldia.notify.Owed;
import hn.aldia.notify.ToldBefore;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Deadline;
import hn.aldia.renewal.NextStep;
import hn.aldia.store.Store;
import hn.aldia.store.ToldLedger;
import hn.aldia.watch.Reminder;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Tells a person who is not at the screen what came of a run. Whoever sits at a terminal with a
 * window before them has seen it, and is told nothing. A channel that fails is a warning on stderr:
 * it never changes the exit code, and comes after what it is about. What no channel took is said on
 * stderr as a whole, kept in the case's folder, and told with the next notice.
 */
public record Telling(Console console, CommonOptions common) {
  private record Desk(Workbench bench, CaseSettings settings, boolean seen) {
    String id() {
      return settings.folder().id().value();
    }

    /** Nobody is to be told, or they look on. */
    boolean silent() {
      return seen || settings.settings().channels().isEmpty();
    }
  }

  /** The command stopped: the person is told where it waits for them. */
  public void failure(Throwable failure, CommandLine at) {
    if (failure instanceof Trouble trouble
        && ExitCode.of(trouble.kind()) == ExitCode.PERSON_NEEDED
        && at.getCommand() instanceof OnACase command) {
      with(
          !(command instanceof OnACase.Unwatched),
          desk -> tell(desk, personNeeded(trouble, desk.id(), at.getCommandName())));
    }
  }

  /**
   * A look ended.
   *
   * @param goesOn with a look after the next: its news scrolls by and may be seen by nobody
   */
  public void check(Check check, boolean goesOn) {
    boolean readAtOnce = !goesOn && Terminal.here().isPresent();
    with(false, desk -> news(desk, desk.seen() || readAtOnce));
    if (check.notBefore().isEmpty()) {
      with(false, desk -> trouble(check, desk.id()).ifPresent(notice -> tell(desk, notice)));
    }
  }

  /** News that a run found on its way, however it ended. */
  public void news(boolean aPersonWatches) {
    with(aPersonWatches, desk -> news(desk, desk.seen()));
  }

  /** What the journal has that they were not told of yet, by this run or one that was ended. */
  private void news(Desk desk, boolean seen) {
    Store store = desk.bench().store(desk.settings().settings());
    ToldLedger told = store.told();
    var file = CaseFile.open(store.journal(), desk.id());
    ToldLedger.Untold untold = told.untold(desk.id());
    List<Message> news = file.newsSince(untold.after());
    if (news.isEmpty()) {
      return;
    }
    if (seen || desk.silent()) {
      told.told(desk.id(), file.length());
      return;
    }
    String text = news.stream().map(words()::say).collect(Collectors.joining("\n"));
    told.telling(desk.id(), file.length());
    boolean through =
        tell(
            desk,
            Notice.Kind.NEWS,
            "check.CHANGED",
            "watch.title-news",
            untold.again() ? words().say("watch.maybe-told") + "\n\n" + text : text);
    if (through) {
      told.told(desk.id(), file.length());
    } else {
      told.failed(desk.id());
    }
  }

  /** A word about all cases together; whether it got through. */
  public boolean all(Message word) {
    return ofHome(Notice.Kind.NEWS, "well", "watch.title-well", word);
  }

  /** The sites lack something that a renewal needs; whether it got through. */
  boolean drift(Message missing) {
    return ofHome(
        Notice.Kind.TROUBLE, "drift", "watch.title-drift", Message.of("watch.drift", missing));
  }

  private boolean ofHome(Notice.Kind kind, String about, String title, Message word) {
    var through = new AtomicBoolean();
    with(false, desk -> through.set(tell(desk, kind, about, title, words().say(word))));
    return through.get();
  }

  /** Looked at in vain for a while. */
  public void down() {
    ofHome(Notice.Kind.TROUBLE, "check.DOWN", "watch.title-down", Message.of("watch.down"));
  }

  /**
   * What the person has still to do may be due soon: said at certain times before, until they say
   * that they know ({@code ack}).
   *
   * @param aPersonWatches whether one is expected to look on
   */
  public void deadline(boolean aPersonWatches) {
    with(aPersonWatches, this::remind);
  }

  /** When {@link #deadline} has to say something next. */
  Optional<Instant> nextReminder() {
    var bench = new Workbench(console, common);
    CaseSettings settings = bench.caseSettings();
    Instant now = bench.clock().instant();
    return deadline(bench.known(settings), now)
        .flatMap(end -> Reminder.next(end.day(), settings.settings().watch().officeHours(), now));
  }

  private void remind(Desk desk) {
    CaseSettings settings = desk.settings();
    Case known = desk.bench().known(settings);
    Instant now = desk.bench().clock().instant();
    ToldLedger told = desk.bench().store(settings.settings()).told();
    Optional<Deadline> deadline =
        deadline(known, now).filter(end -> !told.isTold(desk.id(), acknowledged(end)));
    if (deadline.isEmpty() || desk.silent()) {
      return;
    }
    Deadline end = deadline.get();
    Reminder.due(end.day(), settings.settings().watch().officeHours(), now)
        .map(due -> "deadline " + end.day() + " " + due.name())
        .filter(which -> !told.isTold(desk.id(), which))
        .filter(which -> reminds(desk, known, end, which, now))
        .ifPresent(which -> told.told(desk.id(), which, now));
  }

  private boolean reminds(Desk desk, Case known, Deadline end, String which, Instant now) {
    NextStep next = NextStep.of(known, CaseDesk.atHand(desk.settings()), now);
    return tell(
        desk,
        Notice.Kind.DEADLINE,
        which,
        "watch.title-deadline",
        words().say("watch.deadline", end.said(), next.why(), desk.id()));
  }

  /** One of something that is the person's to do. */
  public static Optional<Deadline> deadline(Case known, Instant now) {
    return known
        .openRequest()
        .filter(request -> request.unanswered().isPresent())
        .flatMap(request -> Deadline.of(request, now));
  }

  /** As what it is noted that the person knows of a deadline. */
  public static String acknowledged(Deadline deadline) {
    return "deadline " + deadline.day() + " ack";
  }

  /** A look was cut short by what the person should know. */
  private Optional<Notice> trouble(Check check, String id) {
    return switch (check.outcome()) {
      case LOGGED_OUT ->
          check
              .trouble()
              .map(
                  trouble ->
                      personNeeded(
                          trouble, "check.LOGGED_OUT", id, "watch.title-logged-out", "status"));
      case NEEDS_PERSON, DRIFT ->
          check.trouble().map(trouble -> personNeeded(trouble, id, "status"));
      case CHANGED, SAME, DOWN -> Optional.empty();
    };
  }

  private Notice personNeeded(Trouble trouble, String id, String command) {
    return personNeeded(trouble, trouble.key(), id, "watch.title-person", command);
  }

  private Notice personNeeded(
      Trouble trouble, String about, String id, String title, String command) {
    return new Notice(
        Notice.Kind.PERSON_NEEDED,
        about,
        id,
        words().say(title, id),
        said(trouble, id, command),
        pictures(trouble));
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

  /** Says what no channel took; who has read it is not told of it again. */
  public void owed() {
    with(
        true,
        desk -> {
          var owed = new Owed(desk.settings().folder());
          String text = owed.text();
          if (!text.isEmpty()) {
            console.note(Message.of("cli.owed", text));
            if (Terminal.here().isPresent()) {
              owed.settled();
            }
          }
        });
  }

  /** Whatever is wrong with telling, the run has ended as it has. */
  private void with(boolean aPersonWatches, Consumer<Desk> word) {
    try {
      var bench = new Workbench(console, common);
      CaseSettings settings = bench.caseSettings();
      boolean seen =
          Terminal.here().isPresent() && !common.headless(settings.settings(), aPersonWatches);
      word.accept(new Desk(bench, settings, seen));
    } catch (RuntimeException why) {
      warn("notify", why instanceof Trouble t ? t.what() : why.toString());
    }
  }

  private boolean tell(Desk desk, Notice.Kind kind, String about, String title, String text) {
    String id = desk.id();
    return tell(desk, new Notice(kind, about, id, words().say(title, id), text, List.of()));
  }

  /** Whether it got through, now or a short while ago. */
  private boolean tell(Desk desk, Notice notice) {
    if (desk.silent()) {
      return false;
    }
    CaseSettings settings = desk.settings();
    var owed = new Owed(settings.folder());
    Notice whole = owed.joined(notice, words());
    var told = new ToldBefore(settings.folder(), desk.bench().clock());
    List<Delivery> came = new Notifier(desk.bench().channels(settings), told).tell(whole);
    for (Delivery each : came) {
      each.trouble().ifPresent(why -> warn(each.channel(), why.what()));
      if (each.outcome() == Delivery.Outcome.SENT) {
        console.note(Message.of("cli.told-by", each.channel()));
      }
    }
    boolean through = came.stream().anyMatch(each -> each.outcome() != Delivery.Outcome.FAILED);
    if (!through) {
      owed.keep(notice, desk.bench().clock().instant());
      console.note(Message.of("cli.not-told-at-all", notice.title(), notice.text()));
    } else if (came.stream().anyMatch(each -> each.outcome() == Delivery.Outcome.SENT)) {
      owed.settled();
    }
    return through;
  }

  private void warn(String channel, Object why) {
    console.note(Message.of("cli.not-told", channel, why));
  }

  private Words words() {
    return console.words();
  }
}
