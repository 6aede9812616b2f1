package hn.aldia.notify;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An Apprise API server ({@code …/notify/KEY}), which hands it on to what is set up there. It
 * answers 204 where nothing is set up under the key, and 424 where a service behind it failed.
 */
final class AppriseChannel extends ServiceChannel {
  private static final int MOST = 4000;
  private static final int NOTHING_SET_UP = 204;

  AppriseChannel(URI address, ServicePost post, List<String> personal) {
    super("apprise", address, null, post, personal);
  }

  @Override
  Map<String, ?> body(Notice notice, URI given) {
    return Map.of(
        "title", notice.title(),
        "body", notice.text(MOST),
        "type", notice.kind().weight.name().toLowerCase(Locale.ROOT),
        "format", "text");
  }

  @Override
  boolean isTaken(int status) {
    return status != NOTHING_SET_UP;
  }
}
