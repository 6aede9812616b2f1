package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Browsers;
import hn.aldia.rehearsal.portal.Window;

/** Sends who is not signed in to the sign-in page, or who is from there to the inside. */
final class Doorkeeper extends Window {
  private final Office office;
  private final boolean signedIn;

  private Doorkeeper(String name, Office office, boolean signedIn) {
    super(name);
    this.office = office;
    this.signedIn = signedIn;
  }

  static Doorkeeper ofInside(Office office) {
    return new Doorkeeper("signed-in-only", office, true);
  }

  static Doorkeeper ofSignIn(Office office) {
    return new Doorkeeper("not-signed-in", office, false);
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    if (office.nameOfSignedIn(Browsers.session(event.getRequest())).isPresent() == signedIn) {
      return event.getResponseDefinition();
    }
    return Counter.redirect(signedIn ? Office.SIGN_IN : Office.INSIDE);
  }
}
