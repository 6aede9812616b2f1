package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.config.home.CaseId;
import hn.aldia.errand.account.DriftCheck;
import hn.aldia.runner.ScreenSeen;
import hn.aldia.runner.TargetSeen;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says screen by screen whether portal and treasury still are what our files say. */
public record DriftSaid(Console console) {
  /**
   * @return the exit code: a person is needed where something is missing that a renewal needs
   */
  public int say(DriftCheck check, CaseId of) {
    var seen = new ArrayList<ScreenSeen>();
    check.look(
        screen -> {
          seen.add(screen);
          say(screen);
        });
    long missing = seen.stream().filter(ScreenSeen::isMissing).count();
    console.result("");
    console.result(
        missing == 0
            ? Message.of("cli.drift-none", seen.size())
            : Message.of("cli.drift-found", missing, of.value()));
    console.document(
        Map.of("missing", missing, "screens", seen.stream().map(this::entry).toList()));
    return missing == 0 ? ExitCode.DONE : ExitCode.PERSON_NEEDED;
  }

  static Message missing(List<ScreenSeen> missing) {
    return Message.lines(
        missing.stream()
            .flatMap(
                screen ->
                    Stream.concat(
                        Stream.of(Message.of("cli.drift-screen", name(screen), screen.address())),
                        screen.targets().stream()
                            .filter(TargetSeen::isMissing)
                            .map(TargetSeen::said)))
            .toList(),
        line -> line);
  }

  private void say(ScreenSeen screen) {
    Words words = console.words();
    String mark = screen.isMissing() ? "✗ " : screen.reached() ? "✓ " : "· ";
    console.row(mark, words.say(name(screen)) + "  " + screen.address());
    screen.signs().forEach(sign -> console.row("  ", words.say(sign)));
    for (TargetSeen target : screen.targets()) {
      String lead = target.isThere() ? "  ✓ " : target.needed() ? "  ✗ " : "  · ";
      console.row(lead, words.say(target.said()));
    }
  }

  private static Message name(ScreenSeen screen) {
    return Message.of("inm.here." + screen.screen());
  }

  private Map<String, Object> entry(ScreenSeen screen) {
    Words words = console.words();
    List<String> signs = screen.signs().stream().map(words::say).toList();
    return Map.of(
        "screen", screen.screen(),
        "address", screen.address(),
        "needed", screen.needed(),
        "reached", screen.reached(),
        "signs", signs,
        "targets", screen.targets());
  }
}
