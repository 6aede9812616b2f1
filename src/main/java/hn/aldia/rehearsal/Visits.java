package hn.aldia.rehearsal;

import com.github.tomakehurst.wiremock.extension.TemplateModelDataProviderExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;

/** What is particular to one load of a page: {@code {{visit.load}}} and others in the pages. */
final class Visits implements TemplateModelDataProviderExtension {
  private final Office office;
  private final Popups popups;

  Visits(Office office, Popups popups) {
    this.office = office;
    this.popups = popups;
  }

  @Override
  public String getName() {
    return "visits";
  }

  @Override
  public Map<String, Object> provideTemplateModelData(ServeEvent event) {
    String session = Browsers.session(event.getRequest());
    return Map.of("visit", visit(event.getStubMapping().getName(), session));
  }

  private Map<String, String> visit(String page, String session) {
    return switch (page) {
      case "services" -> Map.of("popups", popups.onArrival());
      case "registration" -> Map.of("popups", popups.whileTyping());
      case "sign-in" -> Map.of("popups", popups.whileTyping(), "load", office.openSignIn(session));
      default -> Map.of("name", office.nameOfSignedIn(session).orElse(""));
    };
  }
}
