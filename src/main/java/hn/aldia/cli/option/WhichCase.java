package hn.aldia.cli.option;

import hn.aldia.words.Trouble;
import java.util.List;

/** No case was named, and there is not exactly one. */
public final class WhichCase extends Trouble {
  private static final long serialVersionUID = 1L;

  public WhichCase(List<String> cases) {
    super(
        Kind.SETTINGS,
        cases.isEmpty() ? "cli.no-case" : "cli.which-case",
        String.join(", ", cases),
        cases.isEmpty() ? "" : cases.get(0));
  }
}
