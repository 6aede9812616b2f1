package hn.aldia.inm;

import hn.aldia.page.Glance;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.View;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * The registration, from the home page to the accepted permanent password (guide, step one). Every
 * method acts on the one page that the flow holds open; decisions about the case are its caller's.
 */
public final class Registration {
  /** Home, services, form: more turns than that means going round in circles. */
  private static final int TURNS = 6;

  /** E-mail, PIN, and the permanent password twice. */
  private static final int ALL_FOUR = 4;

  private static final Set<PortalReply.Meaning> ALREADY =
      Set.of(PortalReply.Meaning.ALREADY_REGISTERED);

  private static final int SHOWN_OF_AN_UNKNOWN_PAGE = 300;

  private final View view;
  private final Scripts scripts;
  private final Duration patience;
  private final Clock clock;

  /**
   * @param patience how long a screen may take to come
   */
  public Registration(View view, Scripts scripts, Duration patience, Clock clock) {
    this.view = view;
    this.scripts = scripts;
    this.patience = patience;
    this.clock = clock;
  }

  /** Opens the portal and makes sure that it is the portal. */
  public void reachPortal() {
    try {
      scripts.play("enter");
    } catch (StepFailed nothingKnown) {
      view.siteTrouble().ifPresent(this::sayThat);
      throw notUnderstood("inm.screen.portal");
    }
    var unused = reached(screen -> screen != Screen.UNKNOWN, "inm.screen.portal");
  }

  /** Goes on to the registration form, from wherever the portal's address led. */
  public void openForm() {
    Glance seen = known();
    for (int turn = 0; turn < TURNS; turn++) {
      switch (Screen.of(seen)) {
        case REGISTRATION_FORM -> {
          return;
        }
        case HOME -> seen = go("services", seen);
        case SERVICES -> seen = go("registration-form", seen);
        case SIGN_IN, NEW_PASSWORD ->
            // A home page may have a login, too.
            seen =
                go(
                    Screen.offersRegistration(seen) || !Screen.leadsToServices(seen)
                        ? "registration-form"
                        : "services",
                    seen);
        case INSIDE, UNKNOWN -> throw notUnderstood("inm.screen.registration-form");
      }
    }
    throw notUnderstood("inm.screen.registration-form");
  }

  /** Fills the form as it would be sent: for a dry run, which ends before the click. */
  public void fillForm() {
    scripts.play("register");
  }

  /** Fills the form and sends it: the irreversible step {@code register}. */
  public Answer register() {
    ReplyListener listening = ReplyListener.begin(view, clock);
    scripts.play("register");
    Answer answer = listening.answer(Registration::takesThePin, ALREADY, patience);
    if (isDone(answer) && !showsForm()) {
      // It said that all is well, and leaves the way on to the person.
      scripts.play("sign-in-page");
      return listening.answer(Registration::takesThePin, ALREADY, patience);
    }
    return answer;
  }

  private static boolean isDone(Answer answer) {
    return answer.is(Answer.Verdict.SILENT)
        && PortalReply.of(answer.words()).means(PortalReply.Meaning.DONE);
  }

  /** Whether the page in front of us still waits for the PIN. */
  public boolean waitsForPin() {
    return takesThePin(Screen.of(view));
  }

  /** The same, with patience for an answer that may still be on its way. */
  public boolean comesToWaitForPin() {
    return view.await(this::waitsForPin, patience);
  }

  /** Whether the page in front of us is the registration form. */
  public boolean showsForm() {
    return Screen.of(view) == Screen.REGISTRATION_FORM;
  }

  /**
   * Whether the page in front of us is one that comes only after the PIN.
   *
   * @param sent whether it was sent from this load of the page: where all four boxes stand there
   *     from the start, nothing else tells
   */
  public boolean isBehindPin(BooleanSupplier sent) {
    Glance seen = view.glance();
    return switch (Screen.of(seen)) {
      case INSIDE -> true;
      case NEW_PASSWORD -> seen.boxes() < ALL_FOUR || sent.getAsBoolean();
      case REGISTRATION_FORM, SIGN_IN, SERVICES, HOME, UNKNOWN -> false;
    };
  }

  public boolean asksForNewPassword() {
    return Screen.of(view) == Screen.NEW_PASSWORD;
  }

  public boolean isInside() {
    return Screen.of(view) == Screen.INSIDE;
  }

  /** Writes the address into the top box, so that only the PIN is missing when it comes. */
  public void prepareForPin() {
    scripts.play("pin-page");
  }

  /** Types the PIN key by key and presses {@code Iniciar Session}. */
  public Answer enterPin() {
    Glance before = view.glance();
    boolean allBoxesThere = Screen.of(before) == Screen.NEW_PASSWORD;
    ReplyListener listening = ReplyListener.begin(view, clock, before);
    scripts.play("pin");
    Answer answer =
        listening.answerSeen(
            seen ->
                Screen.of(seen) == Screen.INSIDE
                    || (Screen.of(seen) == Screen.NEW_PASSWORD
                        && (!allBoxesThere || seen.boxes() != before.boxes())),
            Set.of(PortalReply.Meaning.WRONG_ENTRY, PortalReply.Meaning.PIN_EXPIRED),
            patience);
    // Where all four boxes stood there from the start, no new screen tells that the PIN was taken.
    return allBoxesThere && isNoComplaint(answer) && asksForNewPassword()
        ? Answer.accepted(answer.words())
        : answer;
  }

  private static boolean isNoComplaint(Answer answer) {
    return answer.is(Answer.Verdict.SILENT) || answer.is(Answer.Verdict.SAID_OTHERWISE);
  }

  /** Writes the permanent password into both boxes and sends it. */
  public Answer setPassword() {
    ReplyListener listening = ReplyListener.begin(view, clock);
    scripts.play("new-password");
    Answer answer =
        listening.answer(
            screen ->
                screen == Screen.INSIDE || screen == Screen.SIGN_IN || screen == Screen.SERVICES,
            Set.of(PortalReply.Meaning.WRONG_ENTRY),
            patience);
    return isDone(answer) ? Answer.accepted(answer.words()) : answer;
  }

  static boolean takesThePin(Screen screen) {
    return screen == Screen.SIGN_IN || screen == Screen.NEW_PASSWORD;
  }

  /** Plays the script, and returns what it led to. */
  private Glance go(String script, Glance from) {
    boolean offered = Screen.offersRegistration(from);
    Glance now =
        new Passage(view, scripts, patience)
            .leave(
                script,
                seen ->
                    Screen.of(seen) == Screen.of(from)
                        && Screen.offersRegistration(seen) == offered);
    return Screen.of(now) == Screen.UNKNOWN ? known() : now;
  }

  private Glance known() {
    return reached(screen -> screen != Screen.UNKNOWN, "inm.screen.registration-form");
  }

  private Glance reached(Predicate<Screen> wanted, String sought) {
    var seen = new Glance[1];
    boolean came =
        view.await(
            () -> {
              seen[0] = view.glance();
              return wanted.test(Screen.of(seen[0]));
            },
            patience);
    if (!came) {
      view.siteTrouble().ifPresent(this::sayThat);
      throw notUnderstood(sought);
    }
    return seen[0];
  }

  private void sayThat(Trouble down) {
    view.evidence("site-down").forEach(down::attach);
    throw down;
  }

  private Trouble notUnderstood(String sought) {
    if (new CaptchaSight(view).needsPerson()) {
      var captcha = new CaptchaInTheWay();
      view.evidence("captcha").forEach(captcha::attach);
      return captcha;
    }
    String text = view.text().strip().replaceAll("\\s*\n\\s*", " · ");
    String shown =
        text.length() <= SHOWN_OF_AN_UNKNOWN_PAGE
            ? text
            : text.substring(0, SHOWN_OF_AN_UNKNOWN_PAGE) + "…";
    var trouble = new PageNotUnderstood(Message.of(sought), shown);
    view.evidence("page-not-understood").forEach(trouble::attach);
    return trouble;
  }
}
