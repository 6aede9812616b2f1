package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Json;
import hn.aldia.errand.request.Check;
import hn.aldia.report.CaseView;
import hn.aldia.words.Message;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what a check came to. */
public record CheckSaid(Console console) {
  public int say(Check check, CaseView view) {
    console.result(Message.of("cli.check." + check.outcome().name()));
    int exit = check.trouble().map(console::dress).orElse(ExitCode.DONE);
    if (check.trouble().isEmpty()) {
      new CaseStatusPrinter(console).lines(view);
    }
    console.document(document(check, view));
    return exit;
  }

  private Map<String, Object> document(Check check, CaseView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("outcome", check.outcome().name());
    document.put("changes", check.news().stream().map(console.words()::say).toList());
    document.put("error", check.trouble().map(console::error).orElse(null));
    document.putAll(Json.fields(view));
    return document;
  }
}
