package hn.aldia.cli.records;

import hn.aldia.cli.console.Console;
import hn.aldia.recording.Replacement;
import hn.aldia.recording.Replacement.Kind;
import hn.aldia.recording.Scrubbing;
import hn.aldia.text.Harmless;
import hn.aldia.words.Message;
import java.util.Map;

/** Shows what is replaced in a recording, and what stays: secrets by their number alone. */
public record RecordingSaid(Console console) {
  public void say(Scrubbing scrubbing) {
    console.result(Message.of("cli.record-replaced"));
    Map<Replacement, Integer> all = scrubbing.replaced();
    for (Kind kind : Kind.values()) {
      String lead = "  " + console.words().say("cli.record-kind." + Message.word(kind));
      if (kind.isHidden()) {
        long many = all.keySet().stream().filter(each -> each.kind() == kind).count();
        if (many > 0) {
          console.row(lead + "  ", Long.toString(many));
        }
        continue;
      }
      all.forEach(
          (each, times) -> {
            if (each.kind() == kind) {
              console.row(
                  lead + "  ",
                  Harmless.line(each.original()) + " → " + each.invented() + "  (" + times + ")");
            }
          });
    }
    console.result(Message.of("cli.record-stays"));
    if (!scrubbing.leftOut().isEmpty()) {
      console.result(Message.of("cli.record-left-out", String.join(", ", scrubbing.leftOut())));
    }
  }
}
