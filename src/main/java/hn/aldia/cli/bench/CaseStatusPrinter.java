package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.report.CaseView;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** Says where a case stands, at the end of a command; with {@code --json}, as one document. */
public record CaseStatusPrinter(Console console) {
  /** The end of a command: where its case stands, what is next, and which command goes on. */
  public void say(CaseView view) {
    lines(view);
    console.document(view);
  }

  public void lines(CaseView view) {
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
          Message.of(
              "cli.show-documents",
              view.documents().sentTo(),
              HondurasTime.saidAt(OffsetDateTime.parse(view.documents().sentAt()).toInstant())));
    }
    if (view.constancia() != null) {
      console.result(Message.of("cli.show-constancia", view.constancia().file()));
    }
    view.next().forEach(next -> next(next, console::result));
    view.warnings().forEach(warning -> console.result(Message.of("cli.show-warning", warning)));
  }

  /** After a command whose result is something else: what is next, beside the result. */
  public void goesOn(Workbench bench, CaseSettings settings) {
    try {
      bench.view(settings).next().forEach(next -> next(next, console::note));
    } catch (Trouble notNow) {
      // What was asked for is done; “show” says what is wrong with the rest.
    }
  }

  private void next(CaseView.NextView next, Consumer<Message> says) {
    says.accept(
        next.dueSaid() == null
            ? Message.of("cli.show-next", next.why())
            : Message.of("cli.show-next-due", next.why(), next.dueSaid()));
    if (next.how() != null) {
      says.accept(Message.of("cli.show-how", next.how()));
    }
    if (next.command() != null) {
      says.accept(Message.of("cli.show-go-on", next.command()));
    }
  }

  /** What is not known yet is left out. */
  private void request(CaseView.RequestView request) {
    Object named =
        request.number() == null
            ? request.type()
            : Message.of("cli.show-request-numbered", request.number(), request.type());
    console.result(
        request.state() == null
            ? Message.of("cli.show-request", named)
            : Message.of("cli.show-request-state", named, request.state()));
    if (request.officer() != null) {
      console.result(
          request.officerEmail() == null
              ? Message.of("cli.show-officer", request.officer())
              : Message.of("cli.show-officer-mail", request.officer(), request.officerEmail()));
    }
  }
}
