package hn.aldia.inm;

import hn.aldia.form.Difference;
import hn.aldia.runner.ScreenSeen;
import hn.aldia.scenario.map.Concept;
import hn.aldia.scenario.step.Step;
import hn.aldia.text.Wording;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The requests of one person, signed in already: the list, a new request from the blue bar to the
 * answer (guide, step two). Every method acts on the one page that the flow holds open; decisions
 * about the case are its caller's. One thread only.
 */
public final class Application {
  /** What a menu of a row holds, or a part of its detail, is to be seen by then. */
  private static final Set<Screen> BEHIND_FORM = Set.of(Screen.INSIDE, Screen.LIST, Screen.KINDS);

  private static final Duration FOR_A_MENU = Duration.ofSeconds(3);

  private final Portal portal;
  private final RequestList list;
  private final RequestForm form;
  private final RequestEntry entry;
  private final RequestSubmission submission;

  public Application(Portal portal) {
    this.portal = portal;
    list = new RequestList(portal);
    form = new RequestForm(portal);
    entry = new RequestEntry(portal, list, form);
    submission = new RequestSubmission(portal, list, form);
  }

  /**
   * All requests on the list, through all its pages, in the list's order; fresh from the portal.
   * Begins on any screen inside.
   *
   * @throws LoggedOut when the portal wants us to sign in
   * @throws PageNotUnderstood when no list is shown: never taken for an empty one
   * @throws hn.aldia.words.Trouble of kind OUTSIDE when the site is down
   */
  public List<ListedRequest> list() {
    return list.read();
  }

  /**
   * The same, of a list in several parts only those up to the one that has what is sought: an open
   * request stands in one of them.
   */
  public List<ListedRequest> listWith(Predicate<ListedRequest> sought) {
    return list.read(sought);
  }

  /** What is said to people of a form that was not taken. */
  public Trouble refused(Answer answer) {
    return portal.requestRefused(answer.complaints());
  }

  /** As {@link #list()}, once the page that is there was loaded again. */
  public List<ListedRequest> listAfresh() {
    return list.readAfresh();
  }

  /** The address at which the list was read; empty: it has none, or was not read yet. */
  public Optional<String> listAddress() {
    return list.address();
  }

  /** The same as the page shows it now, where that is the list; else as {@link #list()} does. */
  public List<ListedRequest> listed() {
    return list.readHere();
  }

  /**
   * The row with the officer as the page behind it names them; the row itself where there is no
   * such page, or it says no more.
   */
  public ListedRequest detailed(ListedRequest row) {
    list.turnTo(row.number());
    return new RequestDetail(portal).of(row);
  }

  /** Goes to where the constancia of that request is handed out; false: nowhere. */
  public boolean comesToConstancia(String number) {
    list.turnTo(number);
    return offersConstancia()
        || (portal.scripts().take("row-menu", Map.of("request.number", number))
            && portal.view().await(this::offersConstancia, FOR_A_MENU))
        || (new RequestDetail(portal).opens(number)
            && (offersConstancia()
                || (portal.scripts().take("papers")
                    && portal.view().await(this::offersConstancia, FOR_A_MENU))));
  }

  private boolean offersConstancia() {
    Concept name = portal.map().concept("said.constancia");
    return portal.site().offers("said.constancia")
        || (portal.view().text().lines().anyMatch(l -> name.any(w -> w.labels(Wording.words(l))))
            && portal.scripts().read("constancia-beside").steps().stream()
                .anyMatch(s -> s instanceof Step.Click c && portal.view().hasToPress(c.target())));
  }

  /**
   * The scenarios that press for it there, the surest first: what bears its name may only name it.
   */
  public List<String> pressesForConstancia() {
    return portal.site().offers("said.constancia")
        ? List.of("constancia", "constancia-alone", "constancia-beside")
        : List.of("constancia-beside", "constancia", "constancia-alone");
  }

  /** What a look at all its screens finds of ours; nothing is filled in, nothing sent. */
  public List<ScreenSeen> survey() {
    return new PortalSurvey(portal).inside(list, entry);
  }

  /**
   * From any screen inside to the empty form of the kind of request that the settings name.
   *
   * @throws Trouble with all that the portal offers
   */
  public void begin() {
    entry.begin();
  }

  /** Fills in both steps, on however many pages, and stops before {@code Enviar}. */
  public void fill() {
    portal.fillIn(BEHIND_FORM, form::fill, this::begin);
  }

  /**
   * Reads all fields that were filled in, and tells which show something else than they were given.
   * Empty: the form says what the case says.
   */
  public List<Difference> readBack() {
    return form.readBack();
  }

  /**
   * Presses {@code Enviar}: the irreversible step {@code submit-request}. A question whether one is
   * sure is answered yes. Whether it was filed after an answer that does not say so is told by
   * {@link #list()}, before and after.
   *
   * @param look told what a page to be looked over shows otherwise than it was entered, before the
   *     press; it throws where that may not be sent
   */
  public Answer submit(Consumer<List<Difference>> look) {
    return submission.submit(entry.listedBefore(), look);
  }
}
