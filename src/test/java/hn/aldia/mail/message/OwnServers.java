package hn.aldia.mail.message;

import java.util.Optional;

/** A mailbox's own server whose name is known beforehand. */
public final class OwnServers {
  private static final int SENDERS = 3;

  private OwnServers() {}

  public static OwnServer named(String authservId) {
    var own = new OwnServer();
    for (int i = 0; i < SENDERS; i++) {
      own.learn("m" + i, "d" + i, Optional.of(authservId));
    }
    return own;
  }
}
