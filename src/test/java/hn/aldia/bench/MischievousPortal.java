package hn.aldia.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before a portal, and does now and then to its answers what networks and offices do. */
final class MischievousPortal implements AutoCloseable {
  enum Fault {
    NONE,
    STATUS_503,
    /** Cloudflare's page, with a status that says that all is well. */
    PAGE_522_WITH_200,
    /** The session is over; whoever asks must see to that. */
    LOGIN,
    /** The list is empty until its rows come, which takes a while. */
    LATE_ROWS,
    NO_ROWS_ONCE,
    BANNER,
    REORDERED,
    OTHER_LETTERS
  }

  private static final Set<String> KEPT_BACK =
      Set.of(
          "host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings");
  private static final Pattern ROW = Pattern.compile("\\{[^{}]*\\}");

  private final URI portal;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
  private volatile Fault fault = Fault.NONE;
  private final AtomicInteger times = new AtomicInteger();

  private MischievousPortal(URI portal) throws IOException {
    this.portal = portal;
    this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  static MischievousPortal before(URI portal) {
    try {
      return new MischievousPortal(portal);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** From now on, to so many answers that it can be done to. */
  void does(Fault now, int howOften) {
    times.set(howOften);
    fault = now;
  }

  private void answer(HttpExchange asked) throws IOException {
    try {
      HttpResponse<byte[]> given = forwarded(asked);
      String type = given.headers().firstValue("content-type").orElse("");
      byte[] body = given.body();
      int status = given.statusCode();
      boolean page =
          type.contains("html") && asked.getRequestMethod().equals("GET") && status == 200;
      boolean rows = asked.getRequestURI().getPath().endsWith("/DATOS");
      if (page && fault == Fault.STATUS_503 && once()) {
        status = 503;
        body = "<h1>Service Unavailable</h1>".getBytes(StandardCharsets.UTF_8);
      } else if (page && fault == Fault.PAGE_522_WITH_200 && once()) {
        body =
            "<html><head><title>inm.gob.hn | 522: Connection timed out</title></head><body><h1>Connection timed out Error code 522</h1><p>What happened? The initial connection between Cloudflare's network and the origin web server timed out.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8);
      } else if (page && fault == Fault.BANNER) {
        body =
            text(body)
                .replaceFirst(
                    "(<body[^>]*>)",
                    "$1<div class=\"alert\">Estimado usuario: el sistema estará en mantenimiento el"
                        + " sábado de 8:00 a 12:00. Solicitudes en estado APROBADO no se ven"
                        + " afectadas.</div>")
                .getBytes(StandardCharsets.UTF_8);
      } else if (rows && fault == Fault.NO_ROWS_ONCE && once()) {
        body =
            ROW.matcher(text(body))
                .replaceAll("")
                .replaceAll(",+(?=\\s*\\])", "")
                .replaceAll("\\[\\s*,+", "[")
                .getBytes(StandardCharsets.UTF_8);
      } else if (rows && fault == Fault.REORDERED) {
        body = reversed(text(body)).getBytes(StandardCharsets.UTF_8);
      } else if (rows && fault == Fault.OTHER_LETTERS) {
        body =
            text(body)
                .replace("ASIGNADA", "  Asignada ")
                .replace("Rosa Elena", "ROSA  ELENA")
                .getBytes(StandardCharsets.UTF_8);
      }
      byte[] sent = body;
      int code = status;
      long wait = rows && fault == Fault.LATE_ROWS ? 2500 : 0;
      later.schedule(
          () -> threads.execute(() -> send(asked, given, code, sent)), wait, TimeUnit.MILLISECONDS);
    } catch (InterruptedException | RuntimeException e) {
      asked.close();
    }
  }

  private boolean once() {
    return times.getAndDecrement() > 0;
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Rows of a list in JSON, the last first. */
  private static String reversed(String json) {
    List<String> rows = ROW.matcher(json).results().map(found -> found.group()).toList();
    var at = new AtomicInteger(rows.size());
    return ROW.matcher(json)
        .replaceAll(found -> Matcher.quoteReplacement(rows.get(at.decrementAndGet())));
  }

  private HttpResponse<byte[]> forwarded(HttpExchange asked)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(portal.resolve(asked.getRequestURI().toString()))
            .method(
                asked.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(asked.getRequestBody().readAllBytes()));
    asked
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              boolean ours = KEPT_BACK.contains(name.toLowerCase(java.util.Locale.ROOT));
              if (!ours && !name.equalsIgnoreCase("accept-encoding")) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void send(HttpExchange asked, HttpResponse<byte[]> given, int code, byte[] body) {
    try (asked) {
      given
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!KEPT_BACK.contains(name) && !name.startsWith(":")) {
                  asked.getResponseHeaders().put(name, values);
                }
              });
      asked.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        asked.getResponseBody().write(body);
      }
    } catch (IOException browserHasGone) {
      return;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    later.shutdownNow();
  }
}
