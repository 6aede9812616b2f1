package hn.aldia.notify;

import hn.aldia.config.secret.SecretSource;
import hn.aldia.text.Sha256;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service on the network, which others may run: personal data and pictures are left out. */
abstract class ServiceChannel implements Channel {
  private final String kind;
  private final URI address;
  private final @Nullable SecretSource token;
  private final ServicePost post;
  private final List<String> personal;

  /**
   * @param kind {@code ntfy}
   * @param personal what no stranger should read
   */
  ServiceChannel(
      String kind,
      URI address,
      @Nullable SecretSource token,
      ServicePost post,
      List<String> personal) {
    this.kind = kind;
    this.address = address;
    this.token = token;
    this.post = post;
    this.personal = List.copyOf(personal);
  }

  URI target(URI given) {
    return given;
  }

  /** What is posted, as JSON. */
  abstract Map<String, ?> body(Notice notice, URI given);

  /** Whether an answer of this status means that it was taken. */
  boolean isTaken(int status) {
    return true;
  }

  @Override
  public final String name() {
    return kind + " (" + Answers.host(address) + ")";
  }

  @Override
  public final String id() {
    return kind + "-" + Sha256.hex(kind + " " + address).substring(0, 12);
  }

  @Override
  public final void send(Notice notice) {
    Notice told = notice.withoutPersonalData(personal);
    int status = post.post(name(), target(address), token, body(told, address));
    if (!isTaken(status)) {
      throw Answers.refused(name(), status);
    }
  }
}
