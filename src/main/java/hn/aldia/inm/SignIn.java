package hn.aldia.inm;

import hn.aldia.inm.Answer.Verdict;
import hn.aldia.page.CaptchaState;
import hn.aldia.runner.CaptchaPassage;
import hn.aldia.runner.View;
import hn.aldia.runner.Word;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Signing in to an account that has its permanent password. */
public final class SignIn {
  /** A box that expired, or a captcha shown only to who has clicked: then once more. */
  private static final int MOST_TRIES = 3;

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final CaptchaPassage captcha;

  /**
   * @param captcha the way past one, should the portal ask for it
   */
  public SignIn(Portal portal, CaptchaPassage captcha) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
    this.captcha = captcha;
  }

  /** Whether the page in front of us is one of who is signed in already. */
  public boolean isInside() {
    return portal.screen().isInside();
  }

  /** As {@link #signIn(Runnable)}, with nothing to say against it. */
  public Answer signIn() {
    return signIn(() -> {});
  }

  /**
   * Whether this address leads inside at once, with the session of an earlier visit. Else the page
   * is wherever it led, and {@link #signIn} goes on from there.
   */
  public boolean opensInside(String address) {
    try {
      scripts.play("list-address", Map.of("list.address", address));
    } catch (Trouble notThere) {
      return false;
    }
    return Screen.of(portal.way().opened()).isInside();
  }

  /**
   * From the portal's address to the inside, or to what the portal says against it.
   *
   * @param entering told when the form is about to be filled in: we were not inside already
   * @throws CaptchaInTheWay when it wants a person, and there is none, or they did not get past
   */
  public Answer signIn(Runnable entering) {
    Screen here = portal.screen();
    if (here == Screen.SIGN_IN && view.canAskAgain()) {
      // What stands there may be old: its token, and what was typed into it.
      view.askAgain();
      here = Screen.of(portal.way().settled());
    }
    if ((!here.isInside() && here != Screen.SIGN_IN) || view.text().isBlank()) {
      new Registration(portal).reachPortal();
    }
    Screen at =
        portal.reach(
            "inm.screen.sign-in",
            this::isInside,
            Screen.SIGN_IN,
            Screen.SIGN_IN_NAME,
            Screen.NEW_PASSWORD);
    if (at.isInside()) {
      return Answer.accepted("");
    }
    entering.run();
    if (at == Screen.SIGN_IN_NAME) {
      ReplyListener listening = ReplyListener.begin(portal, "sign-in");
      scripts.play("sign-in-name");
      Answer known = listening.answer(screen -> screen == Screen.SIGN_IN, portal.patience());
      if (!known.is(Verdict.ACCEPTED)) {
        return known;
      }
    }
    for (int tries = 1; ; tries++) {
      if (captcha.look().needsPerson()) {
        // A box that is to be ticked comes before the button.
        pass();
      }
      Answer answer = attempt();
      if (isFinal(answer) || !new CaptchaSight(portal).needsPerson()) {
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

  /**
   * An answer that is not understood is shown to whoever is at the window: they may lead inside.
   *
   * @throws Trouble when they stop the run, or do nothing in time
   */
  public Answer orByHand(Answer answer) {
    boolean led =
        answer.saysNothingKnown()
            && portal.byHand().asks("inside", portal.way().look(), this::isInside) != Word.SKIP;
    return led ? Answer.accepted(answer.words()) : answer;
  }

  /** Clicks, and listens; a captcha that only now begins to ask is passed on the way. */
  private Answer attempt() {
    if (isInside()) {
      return Answer.accepted(""); // It knows only now who is there.
    }
    ReplyListener listening = ReplyListener.begin(portal, "sign-in");
    return new UnheardClick(portal, "sign-in", screen -> screen == Screen.SIGN_IN)
        .until(
            () -> portal.fillIn(Registration.BEHIND_FORM, this::enter, this::comesBack),
            unheard -> answer(listening, unheard));
  }

  private void enter() {
    scripts.play(view.glance().boxes() == 1 ? "sign-in-password" : "sign-in");
  }

  private void comesBack() {
    var unused = portal.reach("inm.screen.sign-in", Screen.SIGN_IN);
  }

  private Answer answer(ReplyListener listening, BooleanSupplier unheard) {
    BooleanSupplier behindForm = portal.behindForm();
    while (true) {
      Answer answer =
          listening.answerUnless(
              () ->
                  asks()
                      || unheard.getAsBoolean()
                      || view.siteTrouble().isPresent()
                      || behindForm.getAsBoolean(),
              seen -> portal.screen(seen).isInside(),
              portal.patience());
      if (view.siteTrouble().isPresent() && Screen.of(portal.way().settled()).isInside()) {
        return Answer.accepted("");
      }
      if (answer.saysNothingKnown() && !asks() && portal.isFormGone()) {
        // What comes next proves it, or signing in once more does.
        return Answer.accepted(answer.words());
      }
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
      case FIELDS_REFUSED, TO_BE_CONFIRMED, NOT_SENT, SAID_OTHERWISE, SILENT -> false;
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
