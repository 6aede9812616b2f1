package hn.aldia.notify;

import hn.aldia.words.Message;
import java.util.List;

/**
 * By {@code notify-send}. From cron it needs the session's bus ({@code DBUS_SESSION_BUS_ADDRESS}).
 */
final class LinuxDesktop implements Desktop {
  @Override
  public String program() {
    return "notify-send";
  }

  @Override
  public List<String> arguments(Notice notice) {
    String urgency =
        notice.kind() == Notice.Kind.NEWS || notice.kind() == Notice.Kind.TEST
            ? "normal"
            : "critical";
    return List.of(
        "--app-name=aldia",
        "--urgency=" + urgency,
        "--",
        notice.title(),
        // The text may be shown as markup.
        notice.text().replace("&", "&amp;").replace("<", "&lt;"));
  }

  @Override
  public Message howToGetIt() {
    return Message.of("watch.get-notify-send");
  }
}
