package hn.aldia.cli.console;

import hn.aldia.text.Harmless;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one document of {@code --json}. Of several cases it is gathered: {@code {"cases": [{"case":
 * …, "exit": …, …}]}}.
 */
public final class JsonOutput {
  private final PrintStream out;
  private @Nullable List<Map<String, Object>> cases;
  private Map<String, Object> ofThisCase = Map.of();

  JsonOutput(PrintStream out) {
    this.out = out;
  }

  void document(Object document) {
    if (cases == null) {
      out.println(Harmless.whole(Json.text(document)));
    } else {
      ofThisCase = Json.fields(document);
    }
  }

  /** From now on every document is that of one case. */
  public void beginCases() {
    cases = new ArrayList<>();
  }

  public void endCase(String id, int exit) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("case", id);
    fields.put("exit", exit);
    fields.putAll(ofThisCase);
    ofThisCase = Map.of();
    if (cases != null) {
      cases.add(fields);
    }
  }

  public void endCases() {
    Map<String, Object> all = Map.of("cases", cases == null ? List.of() : cases);
    cases = null;
    document(all);
  }
}
