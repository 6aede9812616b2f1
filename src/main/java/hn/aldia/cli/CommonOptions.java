package hn.aldia.cli;

import hn.aldia.config.CaseId;
import hn.aldia.config.Home;
import hn.aldia.config.ThisProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that all commands share. */
final class CommonOptions {
  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  @Nullable Path home;

  @Option(names = "--case", paramLabel = "ID", descriptionKey = "case")
  @Nullable String caseId;

  @Option(names = "-D", paramLabel = "KEY=VALUE", descriptionKey = "setting")
  Map<String, String> settings = new TreeMap<>();

  Home home() {
    return Home.resolve(home, ThisProcess.environment(), ThisProcess.userFolder());
  }

  /** The case named, or the only one there is. */
  CaseId caseId() {
    if (caseId != null) {
      return new CaseId(caseId);
    }
    var cases = home().cases();
    if (cases.size() == 1) {
      return cases.get(0).id();
    }
    throw new WhichCase(cases.stream().map(c -> c.id().value()).toList());
  }
}
