package hn.aldia.rehearsal.looks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.config.home.Unchecked;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.portal.Form;
import hn.aldia.rehearsal.portal.Window;
import hn.aldia.text.Daemons;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves one look of the portal on a free port of loopback, with the rules of an office behind. */
final class LookPortal implements AutoCloseable {
  private static final Pattern SESSION = Pattern.compile("LOOKSESSION=([^;]+)");

  /** Of what is sent, from which screen. */
  private static final Map<String, String> SCREENS =
      Map.of(
          "register", "register",
          "enter", "sign-in",
          "password", "password",
          "load", "new",
          "step1", "step1",
          "file", "step2");

  private final LookFiles files = new LookFiles();
  private final LookPages pages;
  private final LookWishes wishes;
  private final LookDesk desk;
  private final BundledOffice office;
  private final AtomicBoolean answeredOtherwise = new AtomicBoolean();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Daemons.named("portal-in-a-look"));
  private final HttpServer server;

  private LookPortal(Look look, BundledOffice office, Received received) throws IOException {
    look.quarrel()
        .ifPresent(
            two -> {
              throw Trouble.settings(
                  "rehearsal.looks-exclude", two.get(0).name(), two.get(1).name());
            });
    this.office = office;
    this.wishes = new LookWishes(look.says());
    this.pages = new LookPages(files, look);
    pages.check();
    this.desk = new LookDesk(office, wishes, received);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /** The office is not closed with the portal. */
  public static LookPortal open(Look look, BundledOffice office, Received received) {
    return Unchecked.get(() -> new LookPortal(look, office, received));
  }

  /** The home page, with {@code SERVICIOS EN LINEA}. */
  public URI portal() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith("/webjars/") || path.startsWith("/vendored/")) {
        file(exchange, files.library(path).orElse(null));
      } else if (path.startsWith("/alam/")) {
        file(exchange, files.ofThePlainPortal(path).orElse(null));
      } else if (path.equals("/look.js")) {
        file(exchange, pages.script());
      } else if (path.equals("/look.css")) {
        file(exchange, pages.style());
      } else {
        answer(exchange, path);
      }
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    String session = session(exchange);
    LockSupport.parkNanos(wishes.delay().toNanos());
    String last = path.substring(path.lastIndexOf('/') + 1);
    Map<String, String> sent = fields(exchange);
    if (isToAnswerOtherwise(exchange, last)) {
      reply(
          exchange,
          wishes.answerOnce(),
          "text/html",
          "<h1>522</h1>Connection timed out".getBytes(StandardCharsets.UTF_8));
    } else if (path.equals("/") && wishes.frames()) {
      html(exchange, pages.frameset());
    } else if (path.equals("/")) {
      html(exchange, pages.page(desk.state("home", session, Map.of())));
    } else if (path.equals("/p/leave")) {
      office.rules().leave(session);
      desk.does("leave", session, new Form(sent));
      redirect(exchange, "/p/sign-in");
    } else if (path.startsWith("/p/") && !last.equals("advert")) {
      html(exchange, pages.page(desk.state(last, session, sent)));
    } else if (path.startsWith("/state/")) {
      json(exchange, desk.state(last, session, sent));
    } else if (path.startsWith("/do/")) {
      form(exchange, last, session, new Form(sent));
    } else {
      reply(
          exchange,
          path.equals("/favicon.ico") ? 404 : 200,
          "text/html; charset=utf-8",
          "<h3>INM</h3>".getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean isToAnswerOtherwise(HttpExchange exchange, String screen) {
    return wishes.answerOnce() > 0
        && exchange.getRequestMethod().equals("GET")
        && screen.equals("requests")
        && answeredOtherwise.compareAndSet(false, true);
  }

  /** To a script as JSON, to a browser that sent the form itself as the next page. */
  private void form(HttpExchange exchange, String matter, String session, Form form)
      throws IOException {
    LookDesk.Outcome outcome = desk.does(matter, session, form);
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    if (accept != null && accept.contains("json")) {
      json(exchange, outcome);
    } else if (outcome.next() != null) {
      redirect(exchange, "/p/" + outcome.next());
    } else {
      Map<String, Object> state = outcome.state();
      String screen = SCREENS.getOrDefault(matter, "home");
      html(exchange, pages.page(state == null ? desk.again(screen, form, outcome) : state));
    }
  }

  private static void html(HttpExchange exchange, byte[] page) throws IOException {
    reply(exchange, 200, "text/html; charset=utf-8", page);
  }

  private static void json(HttpExchange exchange, Object value) throws IOException {
    reply(
        exchange,
        200,
        "application/json; charset=utf-8",
        LookPages.json(value).getBytes(StandardCharsets.UTF_8));
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(303, -1);
  }

  private static void file(HttpExchange exchange, byte @org.jspecify.annotations.Nullable [] bytes)
      throws IOException {
    if (bytes == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    String path = exchange.getRequestURI().getPath();
    exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    exchange.getResponseHeaders().set("Content-Type", Window.type(path));
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void reply(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static String session(HttpExchange exchange) {
    String cookies =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
    Matcher known = SESSION.matcher(cookies);
    if (known.find()) {
      return known.group(1);
    }
    String session = UUID.randomUUID().toString();
    exchange
        .getResponseHeaders()
        .set("Set-Cookie", "LOOKSESSION=" + session + "; Path=/; HttpOnly; SameSite=Lax");
    return session;
  }

  /** What stands behind the question mark and what was sent as a form. */
  private static Map<String, String> fields(HttpExchange exchange) throws IOException {
    Map<String, String> fields = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (String pair : (Objects.requireNonNullElse(query, "") + "&" + body).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        fields.put(
            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
            URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return fields;
  }
}
