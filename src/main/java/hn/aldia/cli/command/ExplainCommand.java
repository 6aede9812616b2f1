package hn.aldia.cli.command;

import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.Browsers;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.settings.Settings;
import hn.aldia.recording.Recording;
import hn.aldia.rehearsal.replay.ReplayedSite;
import hn.aldia.runner.Explained;
import hn.aldia.runner.Explaining;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.words.Message;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what Al Día sees on any page: how a scenario's author works. Does nothing to the page. */
@Command(name = "explain", mixinStandardHelpOptions = true)
public final class ExplainCommand extends BenchCommand {
  private static final Duration FOR_A_PAGE = Duration.ofSeconds(60);

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  static final class What {
    @Parameters(paramLabel = "URL", descriptionKey = "explain-url")
    @Nullable String address;

    @Option(names = "--recording", paramLabel = "DIR", descriptionKey = "explain-recording")
    @Nullable Path recording;
  }

  @Option(names = "--picture", paramLabel = "FILE", descriptionKey = "explain-picture")
  private @Nullable Path picture;

  @Override
  public Integer call() {
    var bench = bench();
    Settings settings = bench.reader().read();
    PortalMap map = new ScenarioReader(bench.scenarios()).readMap("inm/map", StubCase.values());
    return what.recording == null
        ? page(bench, settings, map, site(Objects.requireNonNull(what.address)))
        : pages(bench, settings, map, Recording.read(what.recording));
  }

  private int page(Workbench bench, Settings settings, PortalMap map, URI site) {
    Browsers browsers = common.browsers(line -> console.note("  " + line));
    try (BrowserSession session =
        browsers.open(settings.browser(), site, common.headless(settings, false), null)) {
      var page = Explaining.of(session, site, map, bench.clock(), FOR_A_PAGE);
      console.document(explained(page, page.explained(), ""));
      return ExitCode.DONE;
    } finally {
      browsers.rest();
    }
  }

  /** As they looked, one after the other; of several pictures each has its number in its name. */
  private int pages(Workbench bench, Settings settings, PortalMap map, Recording recording) {
    Browsers browsers = common.browsers(line -> console.note("  " + line));
    var documents = new ArrayList<Map<String, Object>>();
    int all = recording.pages().size();
    try (ReplayedSite replayed = ReplayedSite.open(recording, sent -> {});
        BrowserSession session =
            browsers.open(
                settings.browser(), replayed.start(), common.headless(settings, false), null)) {
      for (int n = 1; n <= all; n++) {
        console.result(Message.of("cli.explain-page", n, all));
        var page = Explaining.of(session, replayed.page(n), map, bench.clock(), FOR_A_PAGE);
        Explained seen = page.explained().of(recording.pages().get(n - 1).address());
        documents.add(explained(page, seen, "-" + n));
      }
      console.document(Map.of("pages", documents));
      return ExitCode.DONE;
    } finally {
      browsers.rest();
    }
  }

  private Map<String, Object> explained(Explaining page, Explained explained, String number) {
    explained.lines().forEach(console::result);
    if (picture != null) {
      Path file =
          picture.resolveSibling(
              String.valueOf(picture.getFileName()).replaceFirst("(\\.\\w+)?$", number + "$1"));
      console.note(Message.of("cli.explain-picture", write(file, page.picture()).toString()));
    }
    return document(explained);
  }

  /** A file that was saved is a page, too. */
  private static URI site(String address) {
    Path file = address.contains("://") ? null : Path.of(address);
    return file != null && Files.isRegularFile(file)
        ? file.toUri()
        : URI.create(address.contains("://") ? address : "http://" + address);
  }

  private static Path write(Path file, byte[] png) {
    return Unchecked.get(() -> Files.write(file, png));
  }

  private Map<String, Object> document(Explained page) {
    return Map.of(
        "address", page.address(),
        "screen", page.seen().name(),
        "signs", said(page.seen().signs()),
        "near", page.seen().near().stream().map(this::near).toList(),
        "fields", page.fields(),
        "pressables", page.pressables(),
        "tables", page.tables(),
        "popups", page.popups(),
        "captcha", page.captcha().name());
  }

  private Map<String, Object> near(Recognised.Near near) {
    return Map.of("screen", near.screen().name(), "missing", said(near.missing()));
  }

  private List<String> said(List<Message> messages) {
    return messages.stream().map(console.words()::say).toList();
  }
}
