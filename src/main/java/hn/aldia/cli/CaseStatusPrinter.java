package hn.aldia.cli;

import hn.aldia.report.CaseView;
import hn.aldia.words.Message;
import org.jspecify.annotations.Nullable;

/** Says where a case stands, at the end of a command; with {@code --json}, as one document. */
final class CaseStatusPrinter {
  private final Console console;

  CaseStatusPrinter(Console console) {
    this.console = console;
  }

  void say(CaseView view) {
    lines(view);
    console.document(view.json());
  }

  /** For a person. */
  void lines(CaseView view) {
    console.result(Message.of("cli.show-case", view.id(), view.stage().said()));
    CaseView.RequestView request = view.request();
    if (request != null) {
      request(request);
    }
    if (view.deadlineSaid() != null) {
      console.result(Message.of("cli.show-deadline", view.deadlineSaid()));
    }
    if (view.receipt() != null) {
      console.result(
          Message.of(
              "cli.show-receipt",
              view.receipt().number(),
              view.receipt().amount(),
              view.receipt().file()));
    }
    if (view.documents() != null) {
      console.result(
          Message.of("cli.show-documents", view.documents().sentTo(), view.documents().sentAt()));
    }
    if (view.constancia() != null) {
      console.result(Message.of("cli.show-constancia", view.constancia().file()));
    }
    view.next()
        .forEach(
            next ->
                console.result(
                    next.due() == null
                        ? Message.of("cli.show-next", next.why())
                        : Message.of("cli.show-next-due", next.why(), next.due())));
    view.warnings().forEach(warning -> console.result(Message.of("cli.show-warning", warning)));
  }

  private void request(CaseView.RequestView request) {
    console.result(
        Message.of(
            "cli.show-request",
            given(request.number()),
            request.type(),
            given(request.state()),
            given(request.officer()),
            given(request.officerEmail())));
  }

  private static String given(@Nullable String fact) {
    return fact == null ? "–" : fact;
  }
}
