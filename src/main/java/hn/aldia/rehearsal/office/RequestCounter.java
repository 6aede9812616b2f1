package hn.aldia.rehearsal.office;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Browsers;
import hn.aldia.rehearsal.portal.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings the forms of requests to the {@link RequestDesk}, and its rows to the list. */
public final class RequestCounter extends Window {
  private final Office office;
  private final RequestDesk desk;

  RequestCounter(Office office, RequestDesk desk) {
    super("request-desk");
    this.office = office;
    this.desk = desk;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    String matter = event.getTransformerParameters().getString("matter");
    String email = office.addressOfSignedIn(Browsers.session(request)).orElse(null);
    if (matter.equals("list")) {
      return json(email == null ? List.of() : rows(desk.of(email))).build();
    }
    Filing filed = email == null ? Filing.NOT_SIGNED_IN : desk.file(email, Counter.form(request));
    return json(filed).build();
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
