package hn.aldia.rehearsal.portal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** On a bad day every address of the portal answers the same. */
public final class Weather implements ResponseDefinitionTransformerV2 {
  public enum Day {
    FAIR,
    ANSWERS_522,
    ANSWERS_522_TO_FORMS,
    UNKNOWN_PAGE
  }

  private volatile Day day = Day.FAIR;

  public void turn(Day other) {
    day = other;
  }

  @Override
  public String getName() {
    return "weather";
  }

  @Override
  public boolean applyGlobally() {
    return true;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    return switch (day) {
      case FAIR -> page(event.getResponseDefinition());
      case ANSWERS_522 -> page(522, "fuera.html");
      case ANSWERS_522_TO_FORMS ->
          event.getRequest().getMethod().equals(RequestMethod.POST)
              ? page(522, "fuera.html")
              : page(event.getResponseDefinition());
      case UNKNOWN_PAGE -> page(200, "desconocida.html");
    };
  }

  private static ResponseDefinition page(ResponseDefinition response) {
    String file = response.getBodyFileName();
    return file != null && file.endsWith(".html")
        ? html(ResponseDefinitionBuilder.like(response)).build()
        : response;
  }

  private static ResponseDefinition page(int status, String file) {
    return html(ResponseDefinitionBuilder.responseDefinition().withStatus(status))
        .withBodyFile(file)
        .build();
  }

  /** No page is kept by the browser, and none may load anything from outside. */
  private static ResponseDefinitionBuilder html(ResponseDefinitionBuilder response) {
    return response
        .withHeader("Content-Type", "text/html; charset=utf-8")
        .withHeader("Cache-Control", "no-store")
        .withHeader("Content-Security-Policy", "default-src 'self' 'unsafe-inline' data:");
  }
}
