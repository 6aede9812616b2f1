package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Browsers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings the forms of requests to the {@link RequestDesk}, and its rows to the list. */
public final class RequestCounter implements ResponseDefinitionTransformerV2 {
  private final Office office;
  private final RequestDesk desk;

  RequestCounter(Office office, RequestDesk desk) {
    this.office = office;
    this.desk = desk;
  }

  @Override
  public String getName() {
    return "request-desk";
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    String matter = event.getTransformerParameters().getString("matter");
    String email = office.addressOfSignedIn(Browsers.session(request)).orElse(null);
    if (matter.equals("list")) {
      return json(email == null ? List.of() : rows(desk.of(email)));
    }
    return json(email == null ? Filing.NOT_SIGNED_IN : desk.file(email, Counter.form(request)));
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

  private static ResponseDefinition json(Object answer) {
    return ResponseDefinitionBuilder.okForJson(answer)
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withHeader("Cache-Control", "no-store")
        .build();
  }
}
