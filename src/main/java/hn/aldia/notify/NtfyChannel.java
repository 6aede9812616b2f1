package hn.aldia.notify;

import hn.aldia.config.secret.SecretSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ntfy.sh, or a server of one's own. Published as JSON to the server's root, since a title in a
 * header could hold no accents (docs.ntfy.sh, "Publish as JSON").
 */
final class NtfyChannel extends ServiceChannel {
  /** Longer ones ntfy turns into a file: 4096 bytes, and an accent takes two. */
  private static final int MOST = 1900;

  private static final int HIGH = 4;
  private static final int USUAL = 3;

  /**
   * @param topic its address: {@code https://ntfy.sh/my-topic}
   */
  NtfyChannel(URI topic, @Nullable SecretSource token, ServicePost post, List<String> personal) {
    super("ntfy", topic, token, post, personal);
  }

  @Override
  URI target(URI given) {
    String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
    return given.resolve(path(given).replaceFirst("[^/]*$", "") + query);
  }

  @Override
  Map<String, ?> body(Notice notice, URI given) {
    return Map.of(
        "topic", path(given).replaceFirst("^.*/", ""),
        "title", notice.title(),
        "message", notice.text(MOST),
        "priority", notice.kind().weight == Notice.Weight.WARNING ? HIGH : USUAL);
  }

  /** Without a slash at its end, which people may have left there. */
  private static String path(URI given) {
    return String.valueOf(given.getPath()).replaceFirst("/+$", "");
  }
}
