package hn.aldia.notify;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.URI;

/** How services are named to people, and what they mean by the status they answer with. */
final class Answers {
  static Trouble refused(String service, int status) {
    return Trouble.outside("watch.answered", service, Integer.toString(status), remedy(status));
  }

  private static Message remedy(int status) {
    return Message.of(
        switch (status) {
          case 401, 403 -> "watch.check-token";
          case 204, 404, 405, 410 -> "watch.check-address";
          case 429 -> "watch.too-often";
          case 424 -> "watch.check-apprise";
          default -> status >= 500 ? "watch.try-later" : "watch.check-address";
        });
  }

  /** A service for people: its host, and its port where that is unusual. */
  static String host(URI address) {
    return address.getPort() < 0
        ? String.valueOf(address.getHost())
        : address.getHost() + ":" + address.getPort();
  }
}
