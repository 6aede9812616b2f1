package hn.aldia.config.secret;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** A secret that the server has refused, and that is not tried again for some hours. */
public final class SecretSpared extends Trouble {
  SecretSpared(String account, String answer, Message left) {
    super(Kind.OUTSIDE, "config.secret-spared", account, answer, left);
  }
}
