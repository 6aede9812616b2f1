package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Browsers;

/** Sends who is not signed in to the sign-in page. */
public final class SignedInOnly implements ResponseDefinitionTransformerV2 {
  private final Office office;

  public SignedInOnly(Office office) {
    this.office = office;
  }

  @Override
  public String getName() {
    return "signed-in-only";
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    return office.nameOfSignedIn(Browsers.session(event.getRequest())).isPresent()
        ? event.getResponseDefinition()
        : Counter.redirect(Office.SIGN_IN);
  }
}
