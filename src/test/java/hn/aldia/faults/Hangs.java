package hn.aldia.faults;

import com.sun.net.httpserver.HttpServer;
import hn.aldia.cli.EnrolledCase;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * {@code -Donly=hangs [-Dhang=NAME]}: {@code doctor} and {@code register} on pages that never let
 * go of one.
 */
final class Hangs {
  private static final Duration LONGEST = Duration.ofSeconds(150);
  private static final Duration SILENT_AT_MOST = Duration.ofSeconds(10);

  private final Path folder;

  /**
   * @param folder its own, empty
   */
  Hangs(Path folder) {
    this.folder = folder;
  }

  private static Map<String, String> pages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put(
        "asks for ever",
        "<a href=/x>SERVICIOS EN LINEA</a><script>while (true) alert('x')</script>");
    pages.put("busy for ever", "<a href=/x>SERVICIOS EN LINEA</a><script>while (true);</script>");
    pages.put(
        "busy for ever after a second",
        "<a href=/x>SERVICIOS EN LINEA</a><script>setTimeout(() => { while (true); }, 1000)</script>");
    pages.put(
        "20,000 inputs",
        "<a href=/x>SERVICIOS EN LINEA</a>" + "<p><label>Nombre <input></label>".repeat(20_000));
    pages.put(
        "500 frames",
        "<a href=/x>SERVICIOS EN LINEA</a>" + "<iframe src=/marco></iframe>".repeat(500));
    pages.put("never answers", "");
    pages.put("answers by half", "<a href=/x>SERVICIOS EN LINEA</a>" + "<p>Aviso".repeat(2_000));
    return pages;
  }

  /** Whether every one ended in time, with words all along and nothing left behind. */
  boolean run() throws IOException {
    boolean good = true;
    String only = System.getProperty("hang", "");
    for (Map.Entry<String, String> page : pages().entrySet()) {
      if (!page.getKey().contains(only)) {
        continue;
      }
      for (String command : List.of("doctor", "register")) {
        good &= run(page.getKey(), page.getValue(), command);
      }
    }
    return good;
  }

  private boolean run(String what, String page, String command) throws IOException {
    Path here = Files.createTempDirectory(folder, "hang");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          if (page.isEmpty()) {
            return;
          }
          String body = exchange.getRequestURI().getPath().equals("/marco") ? "<input>" : page;
          byte[] bytes =
              ("<!doctype html><title>x</title>" + body).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          boolean half = what.equals("answers by half");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes, 0, half ? bytes.length / 2 : bytes.length);
          exchange.getResponseBody().flush();
          if (!half) {
            exchange.close();
          }
        });
    server.start();
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0))) {
      URI portal = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      AldiaHome home = EnrolledCase.filledIn(here.resolve("home"), office, portal);
      Path temp = Files.createDirectories(here.resolve("tmp"));
      String[] more =
          command.equals("register")
              ? new String[] {"--yes", "--headless"}
              : new String[] {"--headless"};
      long begun = System.nanoTime();
      try (Assistant one = Assistant.starts(home, temp, command, more)) {
        var ear = new Ear(one, LONGEST);
        int exit = ear.listen();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        int left = Leftovers.of(here, List.of(one)).size();
        boolean good =
            !ear.hung()
                // The doctor may have seen all it looks for before the page was lost.
                && (exit == 3 || exit == 4 || (exit == 0 && command.equals("doctor")))
                && left == 0
                && ear.silence().compareTo(SILENT_AT_MOST) <= 0;
        System.out.printf(
            "%-4s %-30s %-9s exit %d, %d s, silent %d s after “%s”, %d left over%n",
            good ? "ok" : "MISS",
            what,
            command,
            exit,
            took.toSeconds(),
            ear.silence().toSeconds(),
            ear.silentAfter(),
            left);
        if (!good) {
          System.out.println(one.said());
        }
        return good;
      }
    } finally {
      server.stop(0);
      Leftovers.end(here);
    }
  }
}
