package hn.aldia.notify;

import hn.aldia.words.Message;
import java.util.List;

/** By {@code osascript}, which every macOS has. Not tried on a real one. */
final class MacDesktop implements Desktop {
  @Override
  public String program() {
    return "osascript";
  }

  @Override
  public List<String> arguments(Notice notice) {
    return List.of(
        "-e",
        "on run argv",
        "-e",
        "display notification (item 2 of argv) with title (item 1 of argv)",
        "-e",
        "end run",
        notice.title(),
        notice.text());
  }

  @Override
  public Message howToGetIt() {
    return Message.of("watch.get-osascript");
  }
}
