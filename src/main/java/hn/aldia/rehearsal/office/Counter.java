package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Browsers;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Brings what the pages send to {@link Office} and {@link RequestDesk}, and the answer back. */
public record Counter(Office office, RequestDesk desk) {
  /** By the names that the fixtures give them. */
  List<Window> windows() {
    return List.of(
        new Window("counter", this::account),
        new Window("request-desk", this::request),
        new Window("signed-in-only", event -> door(event, true)),
        new Window("not-signed-in", event -> door(event, false)));
  }

  private ResponseDefinition account(ServeEvent event) {
    Request request = event.getRequest();
    String known = Browsers.session(request);
    String session = known.isEmpty() ? UUID.randomUUID().toString() : known;
    String matter = Window.matter(event);
    if (matter.equals("leave")) {
      office.leave(session);
      return Window.redirect(Office.SIGN_IN).build();
    }
    return Window.json(answer(matter, session, Window.form(request)))
        .withHeader("Set-Cookie", Browsers.cookie(session))
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

  private ResponseDefinition request(ServeEvent event) {
    Request request = event.getRequest();
    Optional<String> email = office.addressOfSignedIn(Browsers.session(request));
    Object answer =
        Window.matter(event).equals("list")
            ? email.map(desk::of).map(Counter::rows).orElse(List.of())
            : email
                .map(of -> desk.file(of, Window.form(request)))
                .orElse(new Answer(false, "", Map.of(), Office.SIGN_IN));
    return Window.json(answer).build();
  }

  /** Sends who is not signed in to the sign-in page, or who is from there to the inside. */
  private ResponseDefinition door(ServeEvent event, boolean forSignedIn) {
    if (office.nameOfSignedIn(Browsers.session(event.getRequest())).isPresent() == forSignedIn) {
      return event.getResponseDefinition();
    }
    return Window.redirect(forSignedIn ? Office.SIGN_IN : Office.INSIDE).build();
  }

  public static List<Map<String, String>> rows(List<FiledRequest> requests) {
    var rows = new ArrayList<Map<String, String>>();
    for (FiledRequest request : requests) {
      rows.add(
          Map.of(
              "no", Integer.toString(rows.size() + 1),
              "numero", request.number(),
              "nombre", request.type(),
              "estado", request.state(),
              "oficial", Objects.requireNonNullElse(request.officer(), ""),
              "observacion", request.observation()));
    }
    return rows;
  }
}
