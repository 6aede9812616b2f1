package hn.aldia.notify;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.URI;

/** A notice did not get through. It never stops what the notice is about. */
public final class NotTold extends Trouble {
  private static final long serialVersionUID = 1L;

  private NotTold(String key, Object... args) {
    super(Kind.OUTSIDE, "watch." + key, args);
  }

  /** The service has another opinion of it. */
  static NotTold answered(String service, int status) {
    return new NotTold("answered", service, Integer.toString(status), remedy(status));
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

  /** It is somewhere else now; nothing was sent after it. */
  static NotTold movedOn(String service, String to) {
    return new NotTold("moved-on", service, to);
  }

  static NotTold unreachable(String service, Object why) {
    return new NotTold("unreachable", service, why);
  }

  /** The system has no program for it. */
  static NotTold noProgram(String program, Message howToGetIt) {
    return new NotTold("no-program", program, howToGetIt);
  }

  static NotTold programFailed(String program, Object said) {
    return new NotTold("program-failed", program, said);
  }

  /** Nobody knows how to show anything on this system. */
  static NotTold noDesktop(String system) {
    return new NotTold("no-desktop", system);
  }

  /** A service for people: its host, and its port where that is unusual. */
  static String host(URI address) {
    return address.getPort() < 0
        ? String.valueOf(address.getHost())
        : address.getHost() + ":" + address.getPort();
  }
}
