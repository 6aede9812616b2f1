package hn.aldia.inm;

import hn.aldia.runner.View;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Signing in to an account that has its permanent password. */
public final class SignIn {
  private final View view;
  private final Scripts scripts;
  private final Duration patience;
  private final Clock clock;

  public SignIn(View view, Scripts scripts, Duration patience, Clock clock) {
    this.view = view;
    this.scripts = scripts;
    this.patience = patience;
    this.clock = clock;
  }

  /** Whether the page in front of us is one of who is signed in already. */
  public boolean isInside() {
    return Screen.of(view) == Screen.INSIDE;
  }

  /** From the portal's address to the inside, or to what the portal says against it. */
  public Answer signIn() {
    new Registration(view, scripts, patience, clock).reachPortal();
    var passage = new Passage(view, scripts, patience);
    if (Screen.of(view) == Screen.HOME) {
      passage.leave("services", seen -> Screen.of(seen) == Screen.HOME);
    }
    if (Screen.of(view) == Screen.SERVICES) {
      passage.leave("sign-in-page", seen -> Screen.of(seen) == Screen.SERVICES);
    }
    if (Screen.of(view) == Screen.INSIDE) {
      return Answer.accepted("");
    }
    Listening listening = Listening.begin(view, clock);
    scripts.play("sign-in");
    return listening.answer(
        screen -> screen == Screen.INSIDE, Set.of(Said.Meaning.WRONG_ENTRY), patience);
  }
}
