package hn.aldia.report;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.text.Daemons;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The index and the pages of the cases, served live for who looks rather than reads. A token is in
 * the address that is said to the person, also on loopback, which all users of a machine share; and
 * a page of another site, whatever name it gives this address, gets nothing.
 */
public final class LivePages implements AutoCloseable {
  /** What is shown. Asked anew for each look, from several threads. */
  public interface Source {
    String index();

    /** Empty: there is no such case. */
    Optional<String> page(String caseId);
  }

  private static final String COOKIE = "aldia";
  private static final String CASE = "/case/";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Source source;
  private final String token;
  private final OwnNames names;

  private LivePages(HttpServer server, Source source) {
    this.server = server;
    this.source = source;
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    this.names = new OwnNames(server.getAddress());
    this.threads = Executors.newFixedThreadPool(2, Daemons.named("pages"));
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * @throws Trouble the address cannot be had
   */
  public static LivePages at(InetSocketAddress address, Source source) {
    try {
      return new LivePages(HttpServer.create(address, 0), source);
    } catch (IOException e) {
      String host =
          address.isUnresolved() ? address.getHostString() : address.getAddress().getHostAddress();
      throw Trouble.settings(
              "report.not-served", host + ":" + address.getPort(), String.valueOf(e.getMessage()))
          .because(e);
    }
  }

  /** Where to look, with the token. */
  public URI address() {
    return URI.create("http://" + names.first() + "/?token=" + token);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange look) throws IOException {
    try (look) {
      answerOrFail(look);
    }
  }

  private void answerOrFail(HttpExchange look) throws IOException {
    try {
      String path = look.getRequestURI().getPath();
      String query = String.valueOf(look.getRequestURI().getQuery());
      if (!names.isOurs(look.getRequestHeaders().get("Host"))) {
        say(look, 421, "");
      } else if (!List.of("GET", "HEAD").contains(look.getRequestMethod())) {
        say(look, 405, "");
      } else if (query.startsWith("token=") && isToken(query.substring("token=".length()))) {
        // The token leaves the address bar, and with it the history and what is copied from there.
        look.getResponseHeaders()
            .set("Set-Cookie", COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
        look.getResponseHeaders().set("Location", path);
        say(look, 303, "");
      } else if (!cookies(look).anyMatch(this::isToken)) {
        say(look, 403, "");
      } else {
        Optional<String> page = page(path);
        say(look, page.isPresent() ? 200 : 404, page.orElse(""));
      }
    } catch (RuntimeException failed) {
      // What failed may be private; the page keeps what it shows and asks again.
      say(look, 500, "");
    }
  }

  private Optional<String> page(String path) {
    if (path.equals("/")) {
      return Optional.of(source.index());
    }
    return path.startsWith(CASE) ? source.page(path.substring(CASE.length())) : Optional.empty();
  }

  private static Stream<String> cookies(HttpExchange look) {
    List<String> lines = look.getRequestHeaders().getOrDefault("Cookie", List.of());
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(";", -1)))
        .map(String::strip)
        .filter(each -> each.startsWith(COOKIE + "="))
        .map(each -> each.substring(COOKIE.length() + 1));
  }

  private boolean isToken(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static void say(HttpExchange look, int status, String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Headers headers = look.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    boolean body = !look.getRequestMethod().equals("HEAD") && bytes.length > 0;
    look.sendResponseHeaders(status, body ? bytes.length : -1);
    if (body) {
      look.getResponseBody().write(bytes);
    }
  }
}
