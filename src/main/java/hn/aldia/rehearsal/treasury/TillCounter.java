package hn.aldia.rehearsal.treasury;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import hn.aldia.rehearsal.portal.Answer;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Window;
import hn.aldia.rehearsal.treasury.TreasuryOptions.Fault;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Brings what the treasury's pages send to the {@link Till}, and its papers back. */
final class TillCounter {
  /** Milliseconds; longer than anybody waits. */
  private static final int SILENCE = 60_000;

  private final Till till;
  private final TreasuryOptions options;
  private final Catalogue catalogue;
  private volatile boolean failed;

  TillCounter(Till till, TreasuryOptions options, Catalogue catalogue) {
    this.till = till;
    this.options = options;
    this.catalogue = catalogue;
  }

  ResponseDefinition answer(ServeEvent event) {
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

  private ResponseDefinition issue(Form form) {
    if (options.fault() == Fault.NOT_MADE) {
      return down();
    }
    Answer answer = till.issue(form);
    if (answer.accepted() && options.fault() == Fault.MADE_AND_UNSAID) {
      return down();
    }
    if (answer.accepted() && options.fault() == Fault.MADE_AND_SILENT) {
      return ResponseDefinitionBuilder.responseDefinition()
          .withStatus(200)
          .withFixedDelay(SILENCE)
          .build();
    }
    if (!answer.accepted() || options.delivery() != TreasuryOptions.Delivery.DATA_URL) {
      return Window.json(answer).build();
    }
    String paper = till.handOut(answer.next()).map(Base64.getEncoder()::encodeToString).orElse("");
    return Window.json(
            Map.of("accepted", true, "message", "", "next", answer.next(), "paper", paper))
        .build();
  }

  private ResponseDefinition handOut(Request request) {
    String path = URI.create(request.getUrl()).getPath();
    if (options.fault() == Fault.PAPER_FAILS && !failed) {
      failed = true;
      till.asksInVain();
      return down();
    }
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
            .withBody(
                options.fault() == Fault.PAPER_CUT
                    ? Arrays.copyOf(pdf.get(), pdf.get().length / 2)
                    : pdf.get());
    return options.delivery() == TreasuryOptions.Delivery.DOWNLOAD
        ? response.withHeader("Content-Disposition", "attachment; filename=recibo.pdf").build()
        : response.build();
  }

  private static ResponseDefinition down() {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(503)
        .withHeader("Content-Type", "text/html; charset=utf-8")
        .withBody("<h1>503 Service Unavailable</h1>")
        .build();
  }
}
