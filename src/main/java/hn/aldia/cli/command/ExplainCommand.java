package hn.aldia.cli.command;

import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.Browsers;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.config.settings.Settings;
import hn.aldia.runner.Explained;
import hn.aldia.runner.Explaining;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.map.Recognised;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.words.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what Al Día sees on any page: how a scenario's author works. Does nothing to the page. */
@Command(name = "explain", mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  private static final Duration FOR_A_PAGE = Duration.ofSeconds(60);

  private final Console console;
  private final CommonOptions common;

  @Parameters(paramLabel = "URL", descriptionKey = "explain-url")
  private String address = "";

  @Option(names = "--picture", paramLabel = "FILE", descriptionKey = "explain-picture")
  private @Nullable Path picture;

  public ExplainCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    Settings settings = bench.reader().read();
    PortalMap map = new ScenarioReader(bench.scenarios()).readMap("inm/map", StubCase.values());
    URI site = site();
    Browsers browsers = common.browsers(line -> console.note("  " + line));
    try (BrowserSession session =
        browsers.open(settings.browser(), site, common.headless(settings, false), null)) {
      Explaining page = Explaining.of(session, site, map, bench.clock(), FOR_A_PAGE);
      Explained explained = page.explained();
      explained.lines().forEach(console::result);
      console.document(document(explained));
      if (picture != null) {
        console.note(Message.of("cli.explain-picture", write(picture, page.picture()).toString()));
      }
      return ExitCode.DONE;
    } finally {
      browsers.rest();
    }
  }

  /** A file that was saved is a page, too. */
  private URI site() {
    Path file = address.contains("://") ? null : Path.of(address);
    return file != null && Files.isRegularFile(file)
        ? file.toUri()
        : URI.create(address.contains("://") ? address : "http://" + address);
  }

  private static Path write(Path file, byte[] png) {
    try {
      return Files.write(file, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
