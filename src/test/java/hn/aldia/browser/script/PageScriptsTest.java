package hn.aldia.browser.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.launch.DriverFolder;
import hn.aldia.browser.launch.Machine;
import hn.aldia.config.home.Shipped;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What javac is to our Java, TypeScript's checker is to our scripts in pages, whole as they run.
 */
class PageScriptsTest {
  private static final String CHECKER = "/META-INF/resources/webjars/typescript/5.9.3/lib/";

  @TempDir Path folder;

  @Test
  void use_nothing_that_is_not_there_and_leave_nothing_unused()
      throws IOException, InterruptedException, URISyntaxException {
    for (String name : shipped()) {
      Files.writeString(folder.resolve(name.replace('/', '-')), asItRuns(name));
    }

    assertThat(complaints()).isEmpty();
  }

  @Test
  void are_told_of_by_what_they_say_where_they_are_wrong()
      throws IOException, InterruptedException, URISyntaxException {
    Files.writeString(
        folder.resolve("wrong.js"),
        """
        export default (el => {
          const left = 1;
          return missing(el) + window.__aldiaMisspelt;
        })
        """);

    assertThat(complaints())
        .satisfiesExactly(
            unused -> assertThat(unused).contains("'left' is declared but its value is never read"),
            absent -> assertThat(absent).contains("Cannot find name 'missing'"),
            misspelt -> assertThat(misspelt).contains("'__aldiaMisspelt' does not exist"));
  }

  /** Those that are no part of another. */
  private static List<String> shipped() throws IOException {
    // Where they are written: what was built before may hold some that are no more.
    Path scripts = Path.of("src", "main", "resources", "hn", "aldia", "browser");
    try (Stream<Path> files = Files.walk(scripts)) {
      List<String> names =
          files
              .map(file -> scripts.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".js") && !name.equals("common.js"))
              .toList();
      String all = String.join("\n", names.stream().map(PageScriptsTest::source).toList());
      return names.stream().filter(name -> !all.contains("include " + name)).toList();
    }
  }

  /** A function as it stands, and any other is the body of one; common.js may be left unused. */
  private static String asItRuns(String name) {
    String script = ShippedScript.read(name);
    if (script.lines().anyMatch(line -> line.matches("\\(.*|\\w+ => .*"))) {
      return "export default " + script;
    }
    List<String> common =
        ShippedScript.read("common.js")
            .lines()
            .filter(line -> line.startsWith("const "))
            .map(line -> line.split(" ", 3)[1])
            .toList();
    String function = PageScript.named(name).standing().function();
    return "export default " + function.replaceFirst("\\{", "{ void (() => " + common + ");");
  }

  private List<String> complaints() throws IOException, InterruptedException, URISyntaxException {
    unpackTheChecker();
    for (String file : List.of("page.d.ts", "tsconfig.json")) {
      try (var in = PageScriptsTest.class.getResourceAsStream("/page-scripts/" + file)) {
        Files.copy(Objects.requireNonNull(in), folder.resolve(file));
      }
    }
    Process tsc =
        new ProcessBuilder(
                DriverFolder.node(DriverFolder.ready(Machine.here())).toString(),
                folder.resolve("typescript").resolve("_tsc.js").toString(),
                "--project",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(tsc.getInputStream().readAllBytes(), UTF_8);
    tsc.waitFor();
    return said.lines().filter(line -> !line.startsWith(" ")).toList();
  }

  private void unpackTheChecker() throws IOException, URISyntaxException {
    URL inside = Objects.requireNonNull(resource(CHECKER + "_tsc.js"));
    try (var jar = FileSystems.newFileSystem(inside.toURI(), Map.of());
        Stream<Path> files = Files.list(jar.getPath(CHECKER))) {
      Path to = Files.createDirectory(folder.resolve("typescript"));
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.equals("_tsc.js") || name.startsWith("lib.")) {
          Files.copy(file, to.resolve(name));
        }
      }
    }
  }

  private static String source(String name) {
    return Shipped.text(ShippedScript.class, "/hn/aldia/browser/" + name);
  }

  private static @Nullable URL resource(String name) {
    return PageScriptsTest.class.getResource(name);
  }
}
