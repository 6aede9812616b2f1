package hn.aldia.schedule;

import hn.aldia.config.home.ProgramRun;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line in the user's crontab, between two marks; what else stands there is let be. What a run
 * says goes to the log, and is mailed by cron only where it ended badly.
 */
record Crontab(Programs programs) implements Timetable {
  private static final String BEGIN = "# aldia: begin (aldia schedule)";
  private static final String END = "# aldia: end";
  private static final Pattern OURS =
      Pattern.compile("(?ms)^" + Pattern.quote(BEGIN) + "$.*?^" + Pattern.quote(END) + "$\\R?");

  @Override
  public String name() {
    return "cron";
  }

  /** With no table yet it ends with 1, and is there. */
  @Override
  public boolean isHere() {
    return programs.run("crontab", "-l").exit() <= 1;
  }

  @Override
  public String text(ScheduledRun run) {
    return BEGIN + "\n" + line(run) + "\n" + END + "\n";
  }

  private static String line(ScheduledRun run) {
    String environment = run.environment((name, value) -> name + "=" + quoted(value) + " ");
    String words =
        Stream.concat(
                Stream.of(run.secrets().toString(), run.launcher().toString()),
                run.arguments().stream())
            .map(Crontab::quoted)
            .collect(Collectors.joining(" "));
    String log = quoted(run.log().toString());
    String command =
        "umask 077; %s/bin/sh -c %s %s >%s 2>&1 || cat %s"
            .formatted(environment, quoted(ScheduledRun.WITH_SECRETS), words, log, log);
    // To cron a percent sign is the end of the line.
    return "*/" + ScheduledRun.MINUTES + " * * * * " + command.replace("%", "\\%");
  }

  /** As the shell wants it, whatever is in it. */
  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  @Override
  public void install(ScheduledRun run) {
    programs.must(others() + text(run), List.of("crontab", "-"));
  }

  @Override
  public Optional<String> installed() {
    return OURS.matcher(table()).results().map(found -> found.group()).findFirst();
  }

  @Override
  public void end() {
    programs.must(others(), List.of("crontab", "-"));
  }

  private String others() {
    String others = OURS.matcher(table()).replaceAll("");
    return others.isEmpty() || others.endsWith("\n") ? others : others + "\n";
  }

  private String table() {
    ProgramRun ended = programs.run("crontab", "-l");
    return ended.exit() == 0 ? ended.out() : "";
  }
}
