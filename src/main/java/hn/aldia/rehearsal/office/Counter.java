package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Browsers;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Window;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings what the pages send to the {@link Office}, and its answer back as JSON. */
public final class Counter extends Window {
  private final Office office;

  Counter(Office office) {
    super("counter");
    this.office = office;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    String known = Browsers.session(request);
    String session = known.isEmpty() ? UUID.randomUUID().toString() : known;
    String matter = event.getTransformerParameters().getString("matter");
    if (matter.equals("leave")) {
      office.leave(session);
      return redirect(Office.SIGN_IN);
    }
    Answer answer = answer(matter, session, form(request));
    return json(answer).withHeader("Set-Cookie", Browsers.cookie(session)).build();
  }

  public static ResponseDefinition redirect(String page) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(302)
        .withHeader("Location", page)
        .build();
  }

  private Answer answer(String matter, String session, Form form) {
    return switch (matter) {
      case "register" -> office.register(session, form);
      case "enter" -> office.enter(session, form);
      case "password" -> office.choosePassword(session, form);
      default -> throw new IllegalArgumentException("fixtures name an unknown matter: " + matter);
    };
  }

  public static Form form(Request request) {
    return new Form(
        request.formParameters().values().stream()
            .filter(FormParameter::isPresent)
            .collect(Collectors.toMap(FormParameter::key, FormParameter::firstValue)));
  }
}
