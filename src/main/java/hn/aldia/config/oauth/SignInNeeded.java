package hn.aldia.config.oauth;

import hn.aldia.words.Trouble;

/** Nobody has signed in to this mailbox yet. */
public final class SignInNeeded extends Trouble {
  SignInNeeded(String user) {
    super(Kind.PERSON, "config.sign-in-needed", user);
  }
}
