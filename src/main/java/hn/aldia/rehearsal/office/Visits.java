package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.extension.TemplateModelDataProviderExtension;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Browsers;
import hn.aldia.rehearsal.portal.Popups;
import java.util.Map;
import java.util.Objects;

/** What is particular to one load of a page: {@code {{visit.load}}} and others in the pages. */
record Visits(Office office, RequestDesk desk, Popups popups)
    implements TemplateModelDataProviderExtension {
  @Override
  public String getName() {
    return "visits";
  }

  @Override
  public Map<String, Object> provideTemplateModelData(ServeEvent event) {
    String session = Browsers.session(event.getRequest());
    return Map.of("visit", visit(event.getStubMapping().getName(), session, event.getRequest()));
  }

  private Map<String, String> visit(String page, String session, Request request) {
    return switch (page) {
      case "services" -> Map.of("popups", popups.onArrival());
      case "registration" -> Map.of("popups", popups.whileTyping());
      case "sign-in" -> Map.of("popups", popups.whileTyping(), "load", office.openSignIn(session));
      case "new request" -> Map.of("name", name(session), "popups", popups.whileTyping());
      case "request form" -> form(session, query(request, "tipo"));
      case "request detail" -> detail(session, query(request, "numero"));
      default -> Map.of("name", name(session));
    };
  }

  private Map<String, String> form(String session, String typeCode) {
    String type = RequestForm.type(typeCode);
    return Map.of(
        "name",
        name(session),
        "popups",
        popups.whileTyping(),
        "type",
        type,
        "typeCode",
        typeCode,
        "person",
        type.contains("MENORES") ? "MENOR" : "ADULTO");
  }

  private Map<String, String> detail(String session, String number) {
    FiledRequest request =
        desk.find(number)
            .filter(r -> office.addressOfSignedIn(session).filter(r.email()::equals).isPresent())
            .orElse(null);
    return request == null
        ? Map.of("name", name(session))
        : Map.of(
            "name", name(session),
            "number", request.number(),
            "type", request.type(),
            "state", request.state(),
            "officer", Objects.requireNonNullElse(request.officer(), ""),
            "observation", request.observation());
  }

  private String name(String session) {
    return office.nameOfSignedIn(session).orElse("");
  }

  private static String query(Request request, String name) {
    QueryParameter given = request.queryParameter(name);
    return given.isPresent() ? given.firstValue() : "";
  }
}
