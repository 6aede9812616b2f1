package hn.aldia.cli.command;

import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.OnACase;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.schedule.Programs;
import hn.aldia.schedule.ScheduledRun;
import hn.aldia.schedule.Timetable;
import hn.aldia.schedule.UserPlaces;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has the system start {@code watch --once} every quarter of an hour, or no more. */
@Command(name = "schedule", mixinStandardHelpOptions = true)
public final class ScheduleCommand extends BenchCommand
    implements OnACase.AllAtOnce, OnACase.Unwatched {
  @Parameters(arity = "0..1", paramLabel = "install|show|remove", descriptionKey = "schedule-what")
  private What what = What.SHOW;

  @Option(
      names = "--with",
      paramLabel = "systemd|cron|launchd|windows",
      descriptionKey = "schedule-with")
  private @Nullable String with;

  enum What {
    INSTALL,
    SHOW,
    REMOVE
  }

  @Override
  public Integer call() {
    switch (what) {
      case INSTALL -> install(chosen());
      case SHOW -> show();
      case REMOVE -> {
        chosen().remove();
        console.result(Message.of("cli.schedule-removed", chosen().name()));
      }
    }
    return ExitCode.DONE;
  }

  private void install(Timetable timetable) {
    ScheduledRun run = run();
    timetable.install(run);
    console.result(Message.of("cli.schedule-installed", timetable.name()));
    console.result(Message.of("cli.schedule-secrets", run.secrets().toString()));
    if (timetable.name().equals("systemd")) {
      console.result(Message.of("cli.schedule-linger"));
    }
    console.result("");
    console.result(timetable.text(run));
    console.document(Map.of("with", timetable.name(), "text", timetable.text(run)));
  }

  private void show() {
    Timetable timetable = chosen();
    Optional<String> installed = timetable.installed();
    if (installed.isPresent()) {
      console.result(installed.get());
    } else {
      console.result(Message.of("cli.schedule-none", timetable.name()));
    }
    console.document(Map.of("with", timetable.name(), "text", installed.orElse("")));
  }

  /** The one named, else the first that this machine has. */
  private Timetable chosen() {
    var places =
        new UserPlaces(
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")),
            ThisProcess.environment());
    List<Timetable> all = Timetable.all(places, new Programs());
    String wanted = with == null ? "" : with.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(each -> with == null ? each.isHere() : each.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> Trouble.settings("schedule.no-timetable", with == null ? "–" : with));
  }

  private ScheduledRun run() {
    var arguments = new ArrayList<String>(List.of("watch", "--once", "--headless"));
    if (common.caseIds.isEmpty()) {
      arguments.add("--all");
    } else {
      arguments.addAll(List.of("--case", String.join(",", common.caseIds)));
    }
    Path home = common.home().folder().toAbsolutePath();
    arguments.addAll(List.of("--home", home.toString()));
    arguments.addAll(List.of("--lang", console.words().say("cli.language")));
    return new ScheduledRun(
        launcher(),
        arguments,
        environment(),
        home.resolve("schedule.env"),
        home.resolve("schedule.log"));
  }

  private static Path launcher() {
    String distribution = System.getProperty("aldia.home.dist", "");
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Path launcher = Path.of(distribution, "bin", windows ? "aldia.bat" : "aldia");
    if (distribution.isEmpty() || !Files.isRegularFile(launcher)) {
      throw Trouble.settings("schedule.no-launcher");
    }
    return launcher.toAbsolutePath();
  }

  /** Such a start has nearly nothing: not this Java, and no word where the desktop's bus is. */
  private static Map<String, String> environment() {
    var needed = new TreeMap<String, String>();
    needed.put("JAVA_HOME", System.getProperty("java.home", ""));
    needed.put("LC_CTYPE", "C.UTF-8");
    Map<String, String> ours = ThisProcess.environment();
    for (String name : List.of("PATH", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")) {
      String value = ours.getOrDefault(name, "");
      if (!value.isBlank()) {
        needed.put(name, value);
      }
    }
    return needed;
  }
}
