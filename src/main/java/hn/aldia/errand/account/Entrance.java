package hn.aldia.errand.account;

import hn.aldia.config.secret.Secret;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.PortalVisit;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Registration;
import hn.aldia.words.Trouble;
import java.util.function.Function;

/** Short visits to the portal's door, that look and go. */
public record Entrance(PortalDoor door) {
  /** Signs in, to see whether this password is the account's. */
  public Answer signIn(Secret password) {
    return visit(
        visit -> {
          visit.scripts().secret("password", password);
          Answer answer = visit.signIn().signIn();
          visit.view().picture(answer.is(Answer.Verdict.ACCEPTED) ? "signed-in" : "not-signed-in");
          return answer;
        });
  }

  /** Opens the portal and recognises it, or says why not. */
  public void reachPortal() {
    visit(
        visit -> {
          new Registration(visit.portal()).reachPortal();
          return true;
        });
  }

  private <T> T visit(Function<PortalVisit, T> act) {
    try (PortalVisit visit = door.visitPortal()) {
      return visit.explained(() -> withEvidence(visit, act));
    }
  }

  private static <T> T withEvidence(PortalVisit visit, Function<PortalVisit, T> act) {
    try {
      return act.apply(visit);
    } catch (Trouble trouble) {
      throw visit.scripts().seen("visit", trouble);
    }
  }
}
