package hn.aldia.errand.desk;

import hn.aldia.inm.Answer;
import hn.aldia.inm.Answer.Verdict;
import hn.aldia.inm.Application;
import hn.aldia.inm.LoggedOut;
import hn.aldia.words.Trouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The portal, signed in to: opened when first asked, with the session of the last visit where that
 * still holds, and kept for all that one errand has to ask.
 */
public final class SignedInSession implements AutoCloseable {
  /** A portal that lets us in and shows the sign-in again would do so for ever. */
  private static final int MOST_ROUNDS = 2;

  private final PortalDoor door;
  private final CaseDesk desk;
  private final KeptSession kept;
  private @Nullable PortalVisit visit;
  private @Nullable Application application;

  /** Once in a visit it is asked whether the account may be signed in to. */
  private boolean mayEnter;

  public SignedInSession(PortalDoor door) {
    this.door = door;
    this.desk = door.desk();
    this.kept = KeptSession.of(desk);
  }

  public PortalDoor door() {
    return door;
  }

  public CaseDesk desk() {
    return desk;
  }

  /**
   * Asks the portal; signs in before, and again where it says in between that we are not.
   *
   * @throws Trouble with evidence of what was seen
   */
  public <T> T ask(Function<Application, T> matter) {
    Application open = application();
    try {
      for (int round = 1; ; round++) {
        try {
          T told = matter.apply(open);
          open.listAddress().ifPresent(kept::keep);
          return told;
        } catch (LoggedOut ended) {
          if (round > MOST_ROUNDS) {
            throw Trouble.outside("errand.signed-out-again", MOST_ROUNDS);
          }
          signIn();
        }
      }
    } catch (RuntimeException failure) {
      throw explained(failure);
    }
  }

  /** For what must not be done twice: whatever the portal says, it is not asked again. */
  public <T> T once(Function<Application, T> matter) {
    Application open = application();
    try {
      return matter.apply(open);
    } catch (RuntimeException failure) {
      throw explained(failure);
    }
  }

  public PortalVisit visit() {
    if (visit == null) {
      visit = door.visit(door.portal(), kept.state());
    }
    return visit;
  }

  private Application application() {
    if (application == null) {
      PortalVisit open = visit();
      open.scripts().secret("password", door.password().known());
      try {
        if (!opensInside()) {
          signIn();
        }
      } catch (RuntimeException failure) {
        throw explained(failure);
      }
      application = new Application(open.portal());
    }
    return application;
  }

  private boolean opensInside() {
    return kept.address().filter(address -> visit().signIn().opensInside(address)).isPresent();
  }

  private void signIn() {
    desk.tell("errand.signing-in");
    Answer answer = attempt();
    if (answer.is(Verdict.SILENT)
        || answer.is(Verdict.NOT_SENT)
        || answer.is(Verdict.FIELDS_REFUSED)) {
      // Signing in twice does no harm: a popup may have swallowed the click, a script what was
      // typed.
      answer = attempt();
    }
    answer = visit().signIn().orByHand(answer);
    if (!answer.is(Verdict.ACCEPTED)) {
      throw SignInRefused.orElse(answer, this::refused);
    }
    visit().keepState(kept.state());
    if (mayEnter) {
      door.pace().letIn();
    }
  }

  private Trouble refused(String words) {
    door.pace().refused();
    return new SignInRefused(words);
  }

  private Answer attempt() {
    return visit().signIn().signIn(this::enters);
  }

  private void enters() {
    if (!mayEnter) {
      door.pace().begin();
      mayEnter = true;
    }
  }

  private RuntimeException explained(RuntimeException failure) {
    if (visit == null) {
      return failure;
    }
    if (failure instanceof Trouble trouble) {
      visit.scripts().seen("portal", trouble);
    }
    return visit.explain(failure);
  }

  @Override
  public void close() {
    if (visit != null) {
      visit.close();
      visit = null;
      mayEnter = false;
      application = null;
    }
  }
}
