package hn.aldia.inm;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.page.CaptchaState;
import hn.aldia.runner.CaptchaPassage;
import hn.aldia.runner.View;
import hn.aldia.words.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Signing in to an account that has its permanent password. */
public final class SignIn {
  /** A box that expired, or a captcha shown only to who has clicked: then once more. */
  private static final int MOST_TRIES = 3;

  private final View view;
  private final Scripts scripts;
  private final CaptchaPassage captcha;
  private final Duration patience;
  private final Clock clock;

  /**
   * @param captcha the way past one, should the portal ask for it
   */
  public SignIn(
      View view, Scripts scripts, CaptchaPassage captcha, Duration patience, Clock clock) {
    this.view = view;
    this.scripts = scripts;
    this.captcha = captcha;
    this.patience = patience;
    this.clock = clock;
  }

  /** Whether the page in front of us is one of who is signed in already. */
  public boolean isInside() {
    return Screen.of(view) == Screen.INSIDE;
  }

  /**
   * From the portal's address to the inside, or to what the portal says against it.
   *
   * @throws CaptchaInTheWay when it wants a person, and there is none, or they did not get past
   */
  public Answer signIn() {
    new Registration(view, scripts, patience, clock).reachPortal();
    var passage = new Passage(view, scripts, patience);
    if (Screen.of(view) == Screen.HOME) {
      passage.leave("services", seen -> Screen.of(seen) == Screen.HOME);
    }
    if (Screen.of(view) == Screen.SERVICES) {
      passage.leave("sign-in-page", seen -> Screen.of(seen) == Screen.SERVICES);
    }
    if (isInside()) {
      return Answer.accepted("");
    }
    for (int tries = 1; ; tries++) {
      if (captcha.look().needsPerson()) {
        // A box that is to be ticked comes before the button.
        pass();
      }
      Answer answer = attempt();
      if (isFinal(answer) || !new CaptchaSight(view).needsPerson()) {
        return answer;
      }
      if (tries == MOST_TRIES || !captcha.isPersonThere()) {
        throw inTheWay();
      }
      if (!captcha.look().needsPerson() && handedOver()) {
        // One of the portal's own making: we see neither it nor its end, but where it leads.
        return Answer.accepted("");
      }
    }
  }

  /** Clicks, and listens; a captcha that only now begins to ask is passed on the way. */
  private Answer attempt() {
    ReplyListener listening = ReplyListener.begin(view, clock);
    scripts.play("sign-in");
    while (true) {
      Answer answer =
          listening.answerUnless(
              this::asks,
              seen -> Screen.of(seen) == Screen.INSIDE,
              Set.of(PortalReply.Meaning.WRONG_ENTRY),
              patience);
      if (!answer.is(Verdict.SILENT) || !asks()) {
        return answer;
      }
      pass();
    }
  }

  private boolean asks() {
    CaptchaState now = captcha.look();
    return now == CaptchaState.ASKING || now == CaptchaState.REFUSED;
  }

  private static boolean isFinal(Answer answer) {
    return switch (answer.verdict()) {
      case ACCEPTED, WRONG_ENTRY, OUT_OF_ORDER, EXPIRED, ALREADY_REGISTERED -> true;
      case FIELDS_REFUSED, SAID_OTHERWISE, SILENT -> false;
    };
  }

  private void pass() {
    var instruction = Message.of("inm.captcha.instruction");
    boolean passed =
        captcha.waitedFor(
            instruction, () -> !captcha.look().needsPerson() || captcha.loops() || isInside());
    if (!passed || captcha.loops() || captcha.look().needsPerson()) {
      throw inTheWay();
    }
  }

  private boolean handedOver() {
    captcha.waitedFor(Message.of("inm.captcha.by-hand"), this::isInside);
    return isInside();
  }

  private CaptchaInTheWay inTheWay() {
    var trouble = new CaptchaInTheWay();
    view.evidence("captcha").forEach(trouble::attach);
    return trouble;
  }
}
