package hn.aldia.notify;

import hn.aldia.config.secret.SecretSource;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program of one's own that takes JSON by POST. The fields, all text and always there: {@code
 * app} ({@code aldia}), {@code case}, {@code kind} (a {@link Notice.Kind}), {@code about} (the key
 * of a trouble, {@code sefin.captcha}; stable), {@code title}, {@code text}, {@code at} (ISO 8601,
 * UTC). Any status of two hundred means that it was taken.
 */
final class WebhookChannel extends ServiceChannel {
  private static final int MOST = 4000;
  private final Clock clock;

  WebhookChannel(
      URI address,
      @Nullable SecretSource token,
      ServicePost post,
      List<String> personal,
      Clock clock) {
    super("webhook", address, token, post, personal);
    this.clock = clock;
  }

  @Override
  Map<String, ?> body(Notice notice, URI given) {
    var body = new LinkedHashMap<String, String>();
    body.put("app", "aldia");
    body.put("case", notice.caseId());
    body.put("kind", notice.kind().name());
    body.put("about", notice.about());
    body.put("title", notice.title());
    body.put("text", notice.text(MOST));
    body.put("at", clock.instant().toString());
    return body;
  }
}
