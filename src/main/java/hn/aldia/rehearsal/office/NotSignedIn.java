package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Browsers;

/** Sends who is signed in already from the sign-in page to the inside. */
public final class NotSignedIn implements ResponseDefinitionTransformerV2 {
  private final Office office;

  public NotSignedIn(Office office) {
    this.office = office;
  }

  @Override
  public String getName() {
    return "not-signed-in";
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    return office.nameOfSignedIn(Browsers.session(event.getRequest())).isPresent()
        ? Counter.redirect(Office.INSIDE)
        : event.getResponseDefinition();
  }
}
