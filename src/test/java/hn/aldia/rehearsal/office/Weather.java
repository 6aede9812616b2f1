package hn.aldia.rehearsal.office;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.time.Duration;
import java.util.UUID;

/** On a bad day every address of the bundled portal answers the same. */
public final class Weather {
  private static final UUID TODAY = new UUID(0, 522);

  private Weather() {}

  public enum Day {
    FAIR,
    ANSWERS_522,
    ANSWERS_522_TO_FORMS,
    UNKNOWN_PAGE
  }

  public static void turn(BundledOffice office, Day day) {
    office.server().removeStubMapping(any(anyUrl()).withId(TODAY).build());
    switch (day) {
      case FAIR -> {}
      case ANSWERS_522 -> answers(office, any(anyUrl()), 522, "fuera.html");
      case ANSWERS_522_TO_FORMS -> answers(office, post(anyUrl()), 522, "fuera.html");
      case UNKNOWN_PAGE -> answers(office, any(anyUrl()), 200, "desconocida.html");
    }
  }

  /** From now on every answer takes so long. */
  public static void slow(BundledOffice office, Duration latency) {
    office.server().setGlobalFixedDelay(Math.toIntExact(latency.toMillis()));
  }

  private static void answers(BundledOffice office, MappingBuilder what, int status, String file) {
    office
        .server()
        .stubFor(
            what.withId(TODAY)
                .atPriority(1)
                .willReturn(aResponse().withStatus(status).withBodyFile(file)));
  }
}
