package hn.aldia.rehearsal.replay;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hn.aldia.config.home.Unchecked;
import hn.aldia.recording.Body;
import hn.aldia.recording.Exchange;
import hn.aldia.recording.Recording;
import hn.aldia.rehearsal.replay.Story.Asked;
import hn.aldia.text.Daemons;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A recording on free ports of loopback, one for each server that was met. What it does not know is
 * answered with 404; what a page would fetch from elsewhere is kept from it. Thread-safe.
 */
public final class ReplayedSite implements AutoCloseable {
  private static final String PAGES = "/__aldia/pages/";

  /** Nothing leaves this machine. */
  private static final String HERE_ONLY =
      "default-src 'self' http://127.0.0.1:* data: blob: 'unsafe-inline' 'unsafe-eval'";

  private final Recording recording;
  private final Consumer<String> hears;
  private final Story story;
  private final Origins origins;
  private final AtomicReference<@Nullable String> beyond = new AtomicReference<>();
  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Daemons.named("replayed-site"));

  private ReplayedSite(Recording recording, Consumer<String> hears) throws IOException {
    this.recording = recording;
    this.hears = hears;
    this.story = new Story(recording.exchanges());
    var standIns = new LinkedHashMap<String, String>();
    for (Exchange exchange : recording.exchanges()) {
      String host = host(exchange.url());
      if (!standIns.containsKey(host)) {
        standIns.put(host, "127.0.0.1:" + serve());
      }
    }
    this.origins = new Origins(standIns);
    servers.forEach(HttpServer::start);
  }

  /**
   * @param hears what is sent, once it is answered
   */
  public static ReplayedSite open(Recording recording, Consumer<String> hears) {
    return Unchecked.get(() -> new ReplayedSite(recording, hears));
  }

  /** Where the recorded visit began. */
  public URI start() {
    return URI.create(
        origins.moved(Story.clean(recording.start())).replaceFirst("^https:", "http:"));
  }

  /** The page of this number, as it looked. */
  public URI page(int number) {
    return start().resolve(PAGES + number);
  }

  private int serve() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    servers.add(server);
    return server.getAddress().getPort();
  }

  private static String host(String url) {
    return Objects.requireNonNullElse(URI.create(Story.clean(url)).getRawAuthority(), "");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      crossOrigin(exchange);
      if (path.startsWith(PAGES)) {
        int number = Integer.parseInt(path.substring(PAGES.length()));
        String html = recording.pages().get(number - 1).html();
        reply(exchange, 200, new Body("text/html; charset=utf-8", html, false));
      } else if (exchange.getRequestMethod().equals("OPTIONS")) {
        exchange.sendResponseHeaders(204, -1);
      } else {
        recorded(exchange, sent);
      }
    }
  }

  private void recorded(HttpExchange exchange, String sent) throws IOException {
    String here = "127.0.0.1:" + exchange.getLocalAddress().getPort();
    URI asked = exchange.getRequestURI();
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    String address = "http://" + origins.behind(here) + asked.getRawPath() + query;
    String type =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
    String method = exchange.getRequestMethod().replace("HEAD", "GET");
    Optional<Exchange> known =
        story.answer(new Asked(method, URI.create(Story.clean(address)), type, sent));
    if (known.isEmpty()) {
      if (leadsOn(exchange)) {
        beyond.compareAndSet(null, asked.getRawPath());
      }
      reply(exchange, 404, new Body("text/plain; charset=utf-8", "404", false));
      return;
    }
    for (String name : List.of("Location", "Refresh", "Content-Disposition")) {
      known
          .get()
          .header(name)
          .ifPresent(v -> exchange.getResponseHeaders().set(name, origins.moved(v)));
    }
    if (known.get().sends()) {
      hears.accept(sent);
    }
    reply(exchange, known.get().status(), known.get().answer());
  }

  /** A page, or what its scripts ask or send; of what only belongs to a page much is asked late. */
  private static boolean leadsOn(HttpExchange exchange) {
    String into = exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest");
    return !exchange.getRequestMethod().equals("GET")
        || (into != null && into.matches("document|i?frame|empty"));
  }

  /** What was asked for first that the visit never saw: there it ended. */
  public Optional<String> beyond() {
    return Optional.ofNullable(beyond.get());
  }

  private static void crossOrigin(HttpExchange exchange) {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (origin != null) {
      String wanted = exchange.getRequestHeaders().getFirst("Access-Control-Request-Headers");
      Headers headers = exchange.getResponseHeaders();
      headers.set("Access-Control-Allow-Origin", origin);
      headers.set("Access-Control-Allow-Credentials", "true");
      headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
      headers.set("Access-Control-Allow-Headers", wanted == null ? "*" : wanted);
    }
  }

  private void reply(HttpExchange exchange, int status, Body body) throws IOException {
    String type = body.base64() ? body.type() : body.kind() + "; charset=utf-8";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("Content-Security-Policy", HERE_ONLY);
    byte[] bytes =
        body.base64() ? body.bytes() : origins.moved(body.text()).getBytes(StandardCharsets.UTF_8);
    boolean bare = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bare ? -1 : bytes.length);
    if (!bare) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
