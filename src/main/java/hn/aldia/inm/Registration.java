package hn.aldia.inm;

import hn.aldia.config.secret.PasswordRules;
import hn.aldia.form.Difference;
import hn.aldia.form.FormPages;
import hn.aldia.form.FormSite;
import hn.aldia.page.Glance;
import hn.aldia.runner.View;
import hn.aldia.runner.Word;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Step.Given;
import hn.aldia.scenario.step.Target;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registration, from the home page to the accepted permanent password (guide, step one). Every
 * method acts on the one page that the flow holds open; decisions about the case are its caller's.
 */
public final class Registration {
  /** E-mail, PIN, and the permanent password twice. */
  private static final int ALL_FOUR = 4;

  /** What a menu holds is to be seen by then. */
  private static final Duration FOR_A_MENU = Duration.ofMillis(1500);

  /** What is left where a form for who is not signed in goes away. */
  static final Set<Screen> BEHIND_FORM = Set.of(Screen.SERVICES, Screen.HOME, Screen.CATALOGUE);

  private static final Set<String> DONE = Set.of("done");
  private static final String PAGE = "said.page-expired";
  private static final String PHONE = "said.phone";
  private static final String FIGURES = "phone-in-figures";

  private final Portal portal;
  private final View view;
  private final Scripts scripts;
  private final FormPages pages;

  /** What is entered already, on the pages of a form of more than one. */
  private final Set<Step> onPages = new HashSet<>();

  /** What was refused, and is given otherwise the next time. */
  private final Set<String> mended = new HashSet<>();

  /** Whose button was pressed, and nobody heard it; so far. */
  private final Set<String> unheard = new HashSet<>();

  public Registration(Portal portal) {
    this.portal = portal;
    this.view = portal.view();
    this.scripts = portal.scripts();
    this.pages = new FormPages(portal.site(), List.of("register-read"), Portal::refused);
  }

  /** Opens the portal and makes sure that it is the portal. */
  public void reachPortal() {
    portal.way().ask(() -> scripts.play("enter"));
    if (Screen.of(portal.way().opened()) == Screen.UNKNOWN) {
      portal.orByHand("portal", "inm.screen.portal", () -> portal.screen() != Screen.UNKNOWN);
    }
  }

  /** Goes on to the registration form, from wherever the portal's address led. */
  public void openForm() {
    var unused = portal.reach("inm.screen.registration-form", Screen.REGISTRATION_FORM);
  }

  /** Fills the form as it would be sent: for a dry run, which ends before the click. */
  public void fillForm() {
    scripts.play("register", toTheButton());
  }

  /**
   * Fills the form and sends it: the irreversible step {@code register}.
   *
   * @param look told what a page to be looked over shows otherwise than it was entered, before the
   *     press; it throws where that may not be sent
   */
  public Answer register(Consumer<List<Difference>> look) {
    if (mended.contains(PAGE) && !showsForm()) {
      onPages.clear();
      reachPortal();
      openForm();
    }
    Predicate<Step> left = toTheButton();
    look.accept(pages.shownOtherwise());
    ReplyListener listening = ReplyListener.begin(portal, "register");
    boolean figures = mended.contains(PHONE) && scripts.take(FIGURES);
    Set<Target> there =
        figures ? needed(pages.steps(FIGURES)).collect(Collectors.toSet()) : Set.of();
    Predicate<Step> due = left.and(step -> needed(List.of(step)).noneMatch(there::contains));
    Runnable press = () -> scripts.play("register", due);
    Runnable fills =
        unheard.contains("register") || !onPages.isEmpty()
            ? press
            : () -> portal.fillIn(BEHIND_FORM, press, this::openForm);
    Answer answer =
        send(
            listening,
            "register",
            fills,
            Screen.REGISTRATION_FORM,
            Registration::takesThePin,
            () -> false);
    if (isDone(answer) && !showsForm()) {
      // It said that all is well, and leaves the way on to the person.
      scripts.play("sign-in-page");
      return listening.answer(Registration::takesThePin, portal.patience());
    }
    return answer.is(Answer.Verdict.FIELDS_REFUSED) && mends(answer.words())
        ? new Answer(Answer.Verdict.TO_BE_CONFIRMED, answer.words())
        : answer;
  }

  /** Once each: a page that was too old is loaded anew, a telephone is written in figures. */
  private boolean mends(String refusal) {
    FormSite site = portal.site();
    boolean inFigures =
        refusal.lines().anyMatch(l -> site.says(PHONE, l) && site.says("said.in-figures", l));
    return (refusal.lines().anyMatch(line -> site.says(PAGE, line)) && mended.add(PAGE))
        || (inFigures && showsForm() && mended.add(PHONE));
  }

  /**
   * Goes on to the page that has the button, where the form is on more than one.
   *
   * @return what is left to be done on that page
   */
  private Predicate<Step> toTheButton() {
    List<Step> due =
        pages.steps("register").stream()
            .filter(step -> !(step instanceof Step.Submit) && !onPages.contains(step))
            .toList();
    if (!needed(due).allMatch(view::has)) {
      Map<String, List<Step>> left = new HashMap<>(Map.of("register", due));
      // Whoever was not given the address yet cannot send the form.
      BooleanSupplier leadsOn =
          () -> pages.leadsOn() || (givesAddress(left) && portal.site().offers("said.may-send"));
      pages.fill(left, leadsOn, () -> false, script -> {}, () -> {});
      due.stream()
          .filter(s -> !left.getOrDefault("register", List.of()).contains(s))
          .forEach(onPages::add);
    }
    pages.toTheButton("said.registers");
    return step -> !onPages.contains(step);
  }

  private static boolean givesAddress(Map<String, List<Step>> left) {
    return left.values().stream()
        .flatMap(List::stream)
        .flatMap(step -> step.gives().flatMap(Given::text).stream())
        .anyMatch(text -> text.contains("@"));
  }

  private static Stream<Target> needed(List<Step> steps) {
    return steps.stream().filter(step -> !step.optional()).flatMap(step -> step.field().stream());
  }

  private boolean isDone(Answer answer) {
    return answer.is(Answer.Verdict.SILENT)
        && portal.site().meaning(answer.words(), DONE).isPresent();
  }

  /** Whether the page in front of us still waits for the PIN. */
  public boolean waitsForPin() {
    return takesThePin(portal.screen());
  }

  /** The same, with patience for an answer that may still be on its way. */
  public boolean comesToWaitForPin() {
    return view.await(this::waitsForPin, portal.patience());
  }

  /**
   * The same, where the answer that leads there was lost: in the very same browser, for which the
   * PIN was made. A page that is not understood, or still loading, may be the one that takes it,
   * and is not left.
   */
  public boolean goesOnToPin() {
    if (waitsForPin()) {
      return true;
    }
    boolean may = view.busy() || portal.screen() == Screen.UNKNOWN;
    if (may && view.siteTrouble().isEmpty()) {
      return comesToWaitForPin();
    }
    reachPortal();
    return takesThePin(portal.reach("inm.screen.sign-in", Screen.SIGN_IN, Screen.NEW_PASSWORD));
  }

  /** The same, where whoever is at the window may lead there. */
  public boolean isLedToPin() {
    return waitsForPin() || isLed("pin-page", this::waitsForPin);
  }

  /** Whether whoever is at the window leads on to a page that comes only after the PIN. */
  public boolean isLedBehindPin(BooleanSupplier sent) {
    return isLed("new-password", () -> isBehindPin(sent));
  }

  private boolean isLed(String task, BooleanSupplier there) {
    return portal.byHand().asks(task, portal.way().look(), there) != Word.SKIP;
  }

  /** Whether the page in front of us is the registration form. */
  public boolean showsForm() {
    return portal.screen() == Screen.REGISTRATION_FORM;
  }

  /**
   * Whether the page in front of us is one that comes only after the PIN.
   *
   * @param sent whether it was sent from this load of the page: where all four boxes stand there
   *     from the start, nothing else tells
   */
  public boolean isBehindPin(BooleanSupplier sent) {
    Glance seen = view.glance();
    return switch (portal.screen(seen)) {
      case INSIDE, WELCOME, LIST, KINDS, REQUEST_DATA, REQUEST_FORM -> true;
      case NEW_PASSWORD -> seen.boxes() < ALL_FOUR || sent.getAsBoolean();
      case REGISTRATION_FORM, SIGN_IN, SIGN_IN_NAME, SERVICES, HOME, CATALOGUE, ENDED, UNKNOWN ->
          false;
    };
  }

  public boolean asksForNewPassword() {
    return portal.screen() == Screen.NEW_PASSWORD;
  }

  public boolean isInside() {
    return portal.screen().isInside();
  }

  /** Writes the address into the top box, so that only the PIN is missing when it comes. */
  public void prepareForPin() {
    scripts.play("pin-page");
  }

  /** Whether the page says that a wrong PIN ends it. */
  public boolean givesOneTry() {
    return view.glance().text().lines().anyMatch(line -> portal.site().says("said.one-try", line));
  }

  /** What the page says of the password that it takes. */
  public PasswordRules passwordRules() {
    String text = view.glance().text();
    return PasswordRules.in(
        text, text.lines().anyMatch(line -> portal.site().says("said.no-symbols", line)));
  }

  /** Types the PIN key by key and presses {@code Iniciar Session}. */
  public Answer enterPin() {
    Glance before = view.glance();
    boolean allBoxesThere = portal.screen(before) == Screen.NEW_PASSWORD;
    ReplyListener listening = new ReplyListener(portal, "pin", before);
    Predicate<Glance> taken =
        seen ->
            portal.screen(seen).isInside()
                || (portal.screen(seen) == Screen.NEW_PASSWORD
                    && (!allBoxesThere || seen.boxes() != before.boxes()));
    Screen here = portal.screen(before);
    Answer answer =
        new UnheardClick(portal, "pin", screen -> screen == here)
            .until(
                () -> scripts.play("pin"),
                unheard -> listening.answerUnless(unheard, taken, portal.patience()));
    // Where all four boxes stood there from the start, no new screen tells that the PIN was taken.
    return allBoxesThere && answer.saysNothingKnown() && asksForNewPassword()
        ? Answer.accepted(answer.words())
        : answer;
  }

  /** Writes the permanent password into both boxes and sends it. */
  public Answer setPassword() {
    Answer answer =
        send(
            ReplyListener.begin(portal, "new-password"),
            "new-password",
            () -> scripts.play("new-password"),
            Screen.NEW_PASSWORD,
            Registration::comesAfterPassword,
            portal.behindForm());
    return isDone(answer) || (answer.saysNothingKnown() && opensInside())
        ? Answer.accepted(answer.words())
        : answer;
  }

  /** Whether it is the inside: what tells of it may lie in a menu hidden behind a button. */
  public boolean opensInside() {
    return isInside()
        || (portal.isFormGone() && scripts.take("menu") && view.await(this::isInside, FOR_A_MENU));
  }

  /** Plays what sends this form, again where nobody heard it, until its answer or what follows. */
  private Answer send(
      ReplyListener listening,
      String play,
      Runnable press,
      Screen form,
      Predicate<Screen> follows,
      BooleanSupplier over) {
    Answer answer =
        new UnheardClick(portal, play, screen -> screen == form)
            .once(
                press,
                silent ->
                    listening.answerUnless(
                        () -> silent.getAsBoolean() || over.getAsBoolean(),
                        seen -> follows.test(portal.screen(seen)),
                        portal.patience()),
                unheard.contains(play));
    if (answer.is(Answer.Verdict.NOT_SENT)) {
      unheard.add(play);
    }
    return answer;
  }

  private static boolean comesAfterPassword(Screen screen) {
    return screen.isInside() || screen == Screen.SIGN_IN || screen == Screen.SERVICES;
  }

  static boolean takesThePin(Screen screen) {
    return screen == Screen.SIGN_IN || screen == Screen.NEW_PASSWORD;
  }
}
