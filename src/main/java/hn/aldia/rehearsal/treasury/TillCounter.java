package hn.aldia.rehearsal.treasury;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Window;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Brings what the treasury's pages send to the {@link Till}, and its papers back. */
class TillCounter {
  private final Till till;
  private final TreasuryOptions options;
  private final Catalogue catalogue;

  TillCounter(TreasuryOptions options) {
    this.options = options;
    this.catalogue = Catalogue.in(options.order());
    this.till = new Till(options, catalogue);
  }

  final Till till() {
    return till;
  }

  final ResponseDefinition answer(ServeEvent event) {
    Request request = event.getRequest();
    return switch (Window.matter(event)) {
      case "how" ->
          Window.json(
                  Map.of(
                      "entrega", options.delivery().name(),
                      "captcha", options.captcha().name(),
                      "sustituto", options.standIn(),
                      "listas", options.lists().name(),
                      "cascada", options.cascade().toMillis(),
                      "limpia", options.clearsFields(),
                      "agregar", options.plus().name(),
                      "instituciones", catalogue.institutions(),
                      "rubros", catalogue.rubros()))
              .build();
      case "verify" -> Window.json(Map.of("token", till.passCaptcha())).build();
      case "issue" -> issue(Window.form(request));
      case "hand-out" -> handOut(request);
      default -> throw new IllegalArgumentException("fixtures name an unknown matter");
    };
  }

  ResponseDefinition issue(Form form) {
    Answer answer = till.issue(form);
    if (!answer.accepted() || options.delivery() != TreasuryOptions.Delivery.DATA_URL) {
      return Window.json(answer).build();
    }
    String paper = till.handOut(answer.next()).map(Base64.getEncoder()::encodeToString).orElse("");
    return Window.json(
            Map.of("accepted", true, "message", "", "next", answer.next(), "paper", paper))
        .build();
  }

  ResponseDefinition handOut(Request request) {
    String path = URI.create(request.getUrl()).getPath();
    Optional<byte[]> pdf = till.handOut(path.substring(path.lastIndexOf('/') + 1));
    if (pdf.isEmpty()) {
      return ResponseDefinitionBuilder.responseDefinition()
          .withStatus(410)
          .withHeader("Content-Type", "text/html; charset=utf-8")
          .withBody("<h1>El recibo ya fue generado y no está disponible.</h1>")
          .build();
    }
    var response =
        ResponseDefinitionBuilder.responseDefinition()
            .withStatus(200)
            .withHeader("Content-Type", "application/pdf")
            .withHeader("Cache-Control", "no-store")
            .withBody(pdf.get());
    return options.delivery() == TreasuryOptions.Delivery.DOWNLOAD
        ? response.withHeader("Content-Disposition", "attachment; filename=recibo.pdf").build()
        : response.build();
  }
}
