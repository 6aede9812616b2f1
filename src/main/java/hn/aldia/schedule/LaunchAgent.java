package hn.aldia.schedule;

import hn.aldia.config.home.Shipped;
import hn.aldia.config.home.Unchecked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agent of launchd on macOS, while the user is logged in. Tried as text only: no Mac was at hand
 * where this was built.
 *
 * @see <a href="https://www.manpagez.com/man/5/launchd.plist/">launchd.plist(5)</a>
 */
record LaunchAgent(UserPlaces places, Programs programs) implements Timetable {
  private static final String LABEL = "hn.aldia.watch";

  @Override
  public String name() {
    return "launchd";
  }

  @Override
  public boolean isHere() {
    return places.system().startsWith("Mac");
  }

  @Override
  public String text(ScheduledRun run) {
    String words =
        Stream.of(
                List.of("/bin/sh", "-c", ScheduledRun.WITH_SECRETS),
                List.of(run.secrets().toString(), run.launcher().toString()),
                run.arguments())
            .flatMap(List::stream)
            .map(word -> "    <string>" + Xml.text(word) + "</string>\n")
            .collect(Collectors.joining());
    String environment =
        run.environment(
            (name, value) ->
                "    <key>%s</key><string>%s</string>\n"
                    .formatted(Xml.text(name), Xml.text(value)));
    return Shipped.text(LaunchAgent.class, "launchd.plist")
        .formatted(
            LABEL,
            words,
            environment,
            ScheduledRun.MINUTES * 60,
            Xml.text(run.log().toString()),
            Xml.text(run.log().toString()));
  }

  @Override
  public void install(ScheduledRun run) {
    remove();
    Unchecked.run(
        () -> {
          Files.createDirectories(folder());
          Files.writeString(file(), text(run));
        });
    programs.must("launchctl", "bootstrap", domain(), file().toString());
  }

  @Override
  public Optional<String> installed() {
    return Unchecked.get(
        () ->
            Files.isRegularFile(file()) ? Optional.of(Files.readString(file())) : Optional.empty());
  }

  @Override
  public void end() {
    // It may be written and not loaded.
    var unused = programs.run("launchctl", "bootout", domain() + "/" + LABEL);
    Unchecked.run(() -> Files.deleteIfExists(file()));
  }

  private String domain() {
    return "gui/" + programs.must("id", "-u").strip();
  }

  private Path file() {
    return folder().resolve(LABEL + ".plist");
  }

  private Path folder() {
    return places.home().resolve("Library/LaunchAgents");
  }
}
